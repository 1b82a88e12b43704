package dev.briefpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A draft may be as unfinished as its author likes: it keeps nothing else from being published. */
class DraftErrorsTest {
  private static final String HALF =
      """
      ---
      title: Half a brief
      date: 2026-03-02
      category: cyber
      confidence: low
      tags: [ferries]
      status: draft
      ---

      ## 1. BLUF

      Bookings stopped.
      """;

  private final CommandLineRun line = new CommandLineRun();
  private final Path site;

  DraftErrorsTest(@TempDir Path folder) {
    site = folder.resolve("newsroom");
  }

  @BeforeEach
  void makesASite() {
    assertThat(line.run("init", site.toString())).isEqualTo(ExitCode.WELL);
  }

  @Test
  void stopNoBuild() throws IOException {
    write(HALF);

    assertThat(run("build")).as(line.err()).isEqualTo(ExitCode.WELL);

    assertThat(line.out()).contains("half.md: a draft");
    assertThat(site.resolve("output/index.html")).exists();
    assertThat(site.resolve("output/briefs/2026/03/02/half.html")).doesNotExist();
  }

  @Test
  void areToldInAPreviewThatShowsTheDraftAsItIs() throws IOException {
    write(HALF);

    assertThat(run("build", "--drafts")).as(line.err()).isEqualTo(ExitCode.WELL);

    assertThat(line.err()).contains("warning[section/missing]");
    assertThat(site.resolve(".briefpress/preview/briefs/2026/03/02/half.html"))
        .content()
        .contains("Bookings stopped.");
  }

  @Test
  void areCountedInTheDraftsLineAndToldOnAsking() throws IOException {
    write(HALF);
    line.clear();

    assertThat(run("check")).isEqualTo(ExitCode.WELL);
    assertThat(line.out()).contains("half.md: ", "6 of them errors (shown by --drafts)");

    assertThat(run("check", "--drafts")).isEqualTo(ExitCode.CONTENT);
    assertThat(line.out()).contains("error[section/missing]");
  }

  @Test
  void stopItsOwnPublication() throws IOException {
    write(HALF.replace("status: draft\n", ""));

    assertThat(run("build")).isEqualTo(ExitCode.CONTENT);
    assertThat(site.resolve("output")).doesNotExist();
  }

  @Test
  void stopABuildWhereTheyProtectSources() throws IOException {
    write(HALF.replace("status: draft\n", "status: draft\ntlp: RED\n"));

    assertThat(run("build")).isEqualTo(ExitCode.CONTENT);
    assertThat(line.err()).contains("safety/marking");
  }

  @Test
  void stopABuildWhereTheStatusCannotBeRead() throws IOException {
    write(HALF.replace("status: draft\n", "status: darft\n"));

    assertThat(run("build")).isEqualTo(ExitCode.CONTENT);
  }

  private void write(String text) throws IOException {
    Path file = site.resolve("content/briefs/2026/03/02/half.md");
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private int run(String command, String... options) {
    String[] arguments = new String[options.length + 3];
    arguments[0] = command;
    arguments[1] = "--site";
    arguments[2] = site.toString();
    System.arraycopy(options, 0, arguments, 3, options.length);
    return line.run(arguments);
  }
}
