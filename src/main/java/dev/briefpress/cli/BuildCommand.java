package dev.briefpress.cli;

import dev.briefpress.links.Selection;
import dev.briefpress.publish.Build;
import dev.briefpress.publish.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "build",
    description =
        "Checks the content and publishes the site; content with errors publishes nothing new.",
    footer = {
      "",
      "Examples:",
      "  briefpress build",
      "  briefpress build --drafts --future            a preview in .briefpress/preview/",
      "  briefpress build --now 2026-01-30T12:00:00Z"
    })
final class BuildCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private SiteOption site = new SiteOption();
  @Mixin private SelectionOption selection = new SelectionOption();

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = {
        "The folder to publish into (default: destination.folder, output/).",
        "A preview, which --drafts or --future makes, goes to .briefpress/preview/ by default."
      })
  private @Nullable Path output;

  @Option(names = "--clean", description = "Render every page, whatever the last build knew.")
  private boolean clean;

  @Option(
      names = "--strict",
      arity = "0..1",
      fallbackValue = "all",
      paramLabel = "WHAT",
      description =
          "What fails the build, too: warnings, files in the output that Briefpress did not"
              + " write (--strict=files), or all, the default.")
  private @Nullable Strictness strict;

  @Option(
      names = "--keep-going",
      description = {
        "Publish what has no error, and leave out the rest; the exit status is then 1 all the same."
      })
  private boolean keepGoing;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "Number of threads (default: one a processor).")
  private @Nullable Integer jobs;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Write what was done to this file, as JSON.")
  private @Nullable Path report;

  @Option(names = "--timings", description = "Say how long each stage took.")
  private boolean timings;

  /** What a build does not put up with; named as on the command line. */
  enum Strictness {
    warnings,
    files,
    all
  }

  BuildCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (jobs != null && jobs < 1) {
      throw Stop.usage("--jobs takes a number of at least 1.");
    }
    Workspace workspace = Sites.open(site.folder(), console);
    Selection.Options selected = selection.at(site.now(console.clock()));
    Path folder =
        output == null
            ? folder(workspace, selected.preview())
            : output.toAbsolutePath().normalize();
    refuseReportIn(folder);
    refuseReportThatCannotBeWritten();
    Build.Options options =
        new Build.Options(
            folder,
            selected,
            strict == Strictness.all || strict == Strictness.warnings,
            strict == Strictness.all || strict == Strictness.files,
            keepGoing,
            clean,
            jobs == null ? Runtime.getRuntime().availableProcessors() : jobs);
    long started = System.nanoTime();
    Build.Result result;
    Stopwatch stopwatch;
    SignalNotice notice = SignalNotice.on(console.err());
    try (Bar bar = Bar.on(console)) {
      stopwatch = new Stopwatch(bar);
      result = Build.run(workspace, options, stopwatch);
    } finally {
      notice.end();
    }
    new Findings(console, site.folder()).print(result.content(), selected.now());
    ClosingReport closing = new ClosingReport(result, System.nanoTime() - started);
    closing.print(console.out(), folder);
    if (timings) {
      stopwatch.print(console.err());
    }
    if (report != null) {
      closing.write(report);
    }
    return result.effect() == Build.Effect.PUBLISHED ? ExitCode.WELL : ExitCode.CONTENT;
  }

  private Path folder(Workspace workspace, boolean preview) {
    return preview
        ? Build.previewFolder(site.folder())
        : site.folder().resolve(workspace.settings().folders().destination());
  }

  // It names what is not published, which is nobody's business on the site.
  private void refuseReportIn(Path folder) {
    if (report != null && report.toAbsolutePath().normalize().startsWith(folder)) {
      throw Stop.usage(
          "--report " + report + " lies in the published folder. Write it somewhere else.");
    }
  }

  // Who purges a delivery network by it must have it once the site is published.
  private void refuseReportThatCannotBeWritten() {
    if (report == null) {
      return;
    }
    Path file = report.toAbsolutePath();
    boolean fit =
        Files.exists(file)
            ? Files.isRegularFile(file) && Files.isWritable(file)
            : Files.isDirectory(file.resolveSibling("."))
                && Files.isWritable(file.resolveSibling("."));
    if (!fit) {
      throw new Stop(
          ExitCode.MACHINE,
          "--report "
              + report
              + " cannot be written, so nothing was published. Name a plain file in a folder that"
              + " is there and may be written.");
    }
  }
}
