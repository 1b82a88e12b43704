package dev.briefpress.cli;

import dev.briefpress.cli.printing.Bar;
import dev.briefpress.cli.printing.Console;
import dev.briefpress.cli.printing.SignalNotice;
import dev.briefpress.deploy.Deploy;
import dev.briefpress.deploy.DeployFailure;
import dev.briefpress.deploy.Plan;
import dev.briefpress.deploy.Rclone;
import dev.briefpress.publish.Build;
import dev.briefpress.publish.PlannedSite;
import dev.briefpress.publish.Workspace;
import dev.briefpress.publish.tree.MachineFailure;
import dev.briefpress.publish.tree.OutputFolder;
import dev.briefpress.publish.tree.OutputRefused;
import dev.briefpress.publish.tree.Verification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "deploy",
    description =
        "Copies the published site to where readers find it: only the files that differ, in an"
            + " order in which no page ever lacks its style or scripts. The program rclone does"
            + " the copying.",
    footer = {
      "",
      "Examples:",
      "  briefpress deploy store:briefs                a bucket in rclone's remote `store`",
      "  briefpress deploy --dry-run www:/srv/briefs   what would be done",
      "  briefpress deploy /mnt/www/briefs             a folder",
      "",
      "Exit status: 0 the remote holds the site, 2 the output, the remote or the",
      "command line is unfit, 3 the machine, the network or the store failed; run it",
      "again to go on."
    })
final class DeployCommand implements Callable<Integer> {
  /** The number of files of a kind that are named, unless all are asked for. */
  private static final int NAMED = 20;

  private static final double NANOS_A_SECOND = 1e9;
  private static final long KILO = 1_000;

  private final Console console;

  @Mixin private SiteFolder site = new SiteFolder();

  @Parameters(
      index = "0",
      paramLabel = "REMOTE",
      description =
          "A folder, or a place as rclone names it: NAME:PATH, where `rclone config` has made NAME.")
  private String remote = "";

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "The folder of the site (default: destination.folder, output/).")
  private @Nullable Path output;

  @Option(
      names = {"-n", "--dry-run"},
      description = "Say what would be done, and change nothing.")
  private boolean dryRun;

  @Option(names = "--paths", description = "Name every file, not only the first 20 of a kind.")
  private boolean paths;

  @Option(
      names = "--full",
      description =
          "Compare all files at the remote by the sums that it has, instead of believing what the"
              + " last deploy wrote down; for a remote that someone else changed.")
  private boolean full;

  @Option(
      names = "--adopt",
      description =
          "Deploy into a place that holds other files, too: those that stand where the site has"
              + " its own are written over, all others stay.")
  private boolean adopt;

  DeployCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Path newsroom = site.path();
    Workspace workspace = Sites.open(newsroom, console);
    Path folder =
        output == null
            ? newsroom.resolve(workspace.settings().folders().destination())
            : output.toAbsolutePath().normalize();
    if (!Files.isDirectory(folder)) {
      throw Stop.usage("There is no folder " + folder + "; make the site with `briefpress build`.");
    }
    long started = System.nanoTime();
    Path work = work();
    SignalNotice notice = SignalNotice.on(console.err());
    try (OutputFolder held = Build.hold(workspace, folder);
        Rclone rclone = new Rclone(remote, console.folder(), work, console.environment())) {
      refuseUnfit(held.folder());
      refuseInside(held.folder());
      Deploy deploy =
          Deploy.of(
              held.folder(),
              held.manifest(),
              rclone,
              PlannedSite.caching(workspace),
              new Deploy.Options(full, adopt),
              work);
      tell(deploy, rclone.name());
      if (!dryRun) {
        try (Bar bar = Bar.on(console)) {
          deploy.run(bar);
        }
      }
      print(deploy, rclone.name(), System.nanoTime() - started);
    } catch (DeployFailure e) {
      throw failed(e);
    } finally {
      notice.end();
      delete(work);
    }
    return ExitCode.WELL;
  }

  // Nothing is copied but the files of a site that was checked and published.
  private void refuseUnfit(Path folder) {
    Verification found = Verification.of(folder, Runtime.getRuntime().availableProcessors());
    if (!found.isWhole()) {
      List<String> unfit =
          Stream.of(found.changed(), found.missing(), found.special())
              .flatMap(List::stream)
              .toList();
      throw new OutputRefused(
          folder + " is not as it was published; changed or missing: " + some(unfit, NAMED),
          "publish it again with `briefpress build`; `briefpress verify` names all of them");
    }
    if (!found.foreign().isEmpty()) {
      console.tell("not deployed, as Briefpress did not write it: " + some(found.foreign(), NAMED));
    }
  }

  private void refuseInside(Path folder) {
    if (remote.indexOf(':') < 0) {
      Path target = console.folder().resolve(remote).toAbsolutePath().normalize();
      if (target.startsWith(folder) || folder.startsWith(target)) {
        throw Stop.usage(
            "The site cannot be deployed to " + remote + ", which is the site itself.");
      }
    }
  }

  private void tell(Deploy deploy, String name) {
    if (deploy.isResumed()) {
      console.tell(
          "the last deploy to " + name + " did not end; what it may have changed is copied again");
    }
    if (!deploy.foreign().isEmpty()) {
      console.tell(
          "at "
              + name
              + ", not of this site, so it stays: "
              + some(deploy.foreign(), paths ? Integer.MAX_VALUE : NAMED));
    }
  }

  private void print(Deploy deploy, String name, long nanos) {
    Plan plan = deploy.plan();
    if (dryRun || paths) {
      print("new", plan.added());
      print("changed", plan.changed());
      print("deleted", plan.removed());
    }
    int copied = plan.added().size() + plan.changed().size();
    int deleted = plan.removed().size();
    String size = size(deploy.bytes());
    String line =
        dryRun
            ? "Would copy %d files (%s) to %s and delete %d; %d are there already"
                .formatted(copied, size, name, deleted, plan.same())
            : "%d files copied (%s), %d deleted, %d were there already, in %s s: %s"
                .formatted(
                    copied,
                    size,
                    deleted,
                    plan.same(),
                    String.format(Locale.ROOT, "%.1f", nanos / NANOS_A_SECOND),
                    name);
    console.out().println(line);
  }

  private void print(String what, List<String> files) {
    int most = paths ? Integer.MAX_VALUE : NAMED;
    files.stream().limit(most).forEach(path -> console.out().println(what + ": " + path));
    if (files.size() > most) {
      console.out().println(what + ": " + (files.size() - most) + " more; --paths names them");
    }
  }

  private Stop failed(DeployFailure failure) {
    failure.said().forEach(line -> console.tell("rclone: " + line));
    if (!failure.left().isEmpty()) {
      console.tell(
          "NOT TAKEN OFF: these files may still be there as they were: "
              + some(failure.left(), paths ? Integer.MAX_VALUE : NAMED));
    }
    return new Stop(
        failure.isMisconfigured() ? ExitCode.USAGE : ExitCode.MACHINE,
        String.valueOf(failure.getMessage()));
  }

  private static String some(List<String> files, int most) {
    String named = String.join(", ", files.stream().limit(most).toList());
    return files.size() <= most ? named : named + " and " + (files.size() - most) + " more";
  }

  private static String size(long bytes) {
    if (bytes < KILO) {
      return bytes + " bytes";
    }
    return bytes < KILO * KILO
        ? (bytes + KILO / 2) / KILO + " kB"
        : String.format(Locale.ROOT, "%.1f MB", bytes / (double) (KILO * KILO));
  }

  private static Path work() {
    try {
      return Files.createTempDirectory("briefpress-deploy");
    } catch (IOException e) {
      throw MachineFailure.of("make a temporary folder", e);
    }
  }

  private static void delete(Path work) {
    try (Stream<Path> files = Files.walk(work)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw MachineFailure.of("delete " + work, e);
    }
  }
}
