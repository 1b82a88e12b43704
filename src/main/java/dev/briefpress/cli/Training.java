package dev.briefpress.cli;

import dev.briefpress.cli.printing.Console;
import dev.briefpress.files.Programs;
import dev.briefpress.files.Resource;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the launcher's archive for quick starts is made from: a new site is checked and built, with
 * what sites of people have and a new one lacks, so that Java meets the classes that they need.
 */
final class Training {
  private static final String ROOT = "/dev/briefpress/training/";

  /**
   * Briefs with a table that is drawn, an image, own fields and filings, links, and a withdrawal.
   */
  private static final List<String> FILES =
      List.of(
          "briefs/2026/01/12/gotland-cable-first-reassessment.md",
          "briefs/2026/01/14/baltic-seabed-incidents-reassessment.md",
          "briefs/2026/01/14/baltic-timeline.svg",
          "briefs/2026/02/24/viasat-ka-sat-four-years-on.md",
          "briefs/2026/02/26/nord-stream-sabotage-reassessment.md",
          "summaries/2026-05-08.md",
          "taxonomy.yaml");

  private final Path site;
  private final Console console;

  private Training(Path site, Map<String, String> environment) {
    this.site = site;
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    this.console = new Console(nowhere, nowhere, false, environment, Clock.systemUTC());
  }

  public static void main(String[] args) throws IOException {
    System.exit(run(Path.of(args[0]), System.getenv()));
  }

  /**
   * Makes a site, checks it and builds it.
   *
   * @param site a folder that is not there yet
   * @return the exit status of the first command that failed, otherwise 0
   */
  static int run(Path site, Map<String, String> environment) throws IOException {
    return new Training(site, environment).run();
  }

  private int run() throws IOException {
    int made = command("init", site.toString());
    if (made != ExitCode.WELL) {
      return made;
    }
    for (String file : FILES) {
      Path path = site.resolve("content").resolve(file);
      Files.createDirectories(path.resolveSibling("."));
      Files.write(path, Resource.bytes(Training.class, ROOT + file));
    }
    Files.writeString(site.resolve("site.properties"), "\nledger=on\n", StandardOpenOption.APPEND);
    git("init", "--quiet");
    commit();
    // Text with HTML, and a second version of a brief.
    Files.writeString(
        site.resolve("content").resolve(FILES.get(1)),
        "\nH<sub>2</sub>O\n",
        StandardOpenOption.APPEND);
    commit();
    int checked = command("check", "--site", site.toString());
    return checked == ExitCode.WELL
        ? command("build", "--drafts", "--site", site.toString())
        : checked;
  }

  private int command(String... args) {
    return Briefpress.run(console, args);
  }

  private void commit() throws IOException {
    git("add", "--all");
    git(
        "-c",
        "user.name=Training",
        "-c",
        "user.email=training@briefpress.invalid",
        "-c",
        "commit.gpgSign=false",
        "commit",
        "--quiet",
        "--message=Training");
  }

  // Where there is no git, sites have no history.
  private void git(String... arguments) throws IOException {
    Path program = Programs.find("git", console.environment()).orElse(null);
    if (program == null) {
      return;
    }
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.addAll(List.of("-c", "core.hooksPath=/dev/null"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(site.toFile());
    builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
    // Git itself sets the folder of a repository for its hooks, which may be what started us.
    builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
    try {
      builder.start().waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
