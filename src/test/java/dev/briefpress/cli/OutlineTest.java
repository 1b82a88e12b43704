package dev.briefpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An outline that {@code new} wrote is a draft, and is not published as it is. */
class OutlineTest {
  private static final String BRIEF = "content/briefs/2026/11/20/an-outline.md";
  private final CommandLineRun line = new CommandLineRun();
  private final Path site;

  OutlineTest(@TempDir Path folder) {
    site = folder.resolve("newsroom");
  }

  @BeforeEach
  void writeAnOutline() {
    assertThat(line.run("init", site.toString())).isEqualTo(ExitCode.WELL);
    assertThat(run("new", "An outline", "--date", "2026-11-20")).isEqualTo(ExitCode.WELL);
  }

  @Test
  void isADraftOfWhichNothingIsTold() {
    line.clear();

    assertThat(run("check")).as(line.err()).isEqualTo(ExitCode.WELL);

    assertThat(line.out() + line.err()).doesNotContain("placeholder");
  }

  @Test
  void isOneErrorWhenItWouldBePublished() throws IOException {
    publish();

    assertThat(run("build")).isEqualTo(ExitCode.CONTENT);

    assertThat(line.err())
        .containsOnlyOnce("error[section/placeholder]")
        .containsPattern("and \\d+ more below");
    assertThat(site.resolve("output")).doesNotExist();
  }

  @Test
  void isAnErrorWhateverIsLeftOfIt() throws IOException {
    publish();
    Path brief = site.resolve(BRIEF);
    String[] parts = Files.readString(brief).split("(?<=…\n)", -1);
    String head = parts[0].replaceAll("…", "A text.").replace("untagged", "cranes");
    StringBuilder rest = new StringBuilder();
    for (int i = 1; i < parts.length; i++) {
      rest.append(i == 9 ? parts[i] : parts[i].replace("…", "A text."));
    }
    Files.writeString(brief, head + rest.toString().replace("untagged", "cranes"));

    assertThat(run("build")).isEqualTo(ExitCode.CONTENT);

    assertThat(line.err()).containsOnlyOnce("error[section/placeholder]");
  }

  @Test
  void aLineLeftOutOfCodeIsNoPlaceholder() throws IOException {
    publish();
    Path brief = site.resolve(BRIEF);
    String text =
        Files.readString(brief)
            .replaceAll("…", "A text.")
            .replace("untagged", "cranes")
            .replace("- Name, role, organisation", "- Ada Lindqvist, Harbour Master")
            .replace("Name of the technique", "Chronology")
            .replaceFirst("The judgement in two [^\n]*", "It rains.\n\n```\nif\n…\nfi\n```");
    Files.writeString(brief, text);

    run("build");

    assertThat(line.err()).doesNotContain("section/placeholder");
  }

  @Test
  void aDailySummaryIsHeldToItAsWell() throws IOException {
    Path summary = site.resolve("content/summaries/2026-11-20.md");
    Files.createDirectories(summary.resolveSibling("."));
    Files.writeString(summary, "---\ndate: 2026-11-20\n---\n\n## Overview\n\n…\n");

    assertThat(run("build")).isEqualTo(ExitCode.CONTENT);

    assertThat(line.err()).contains("error[section/placeholder]", "2026-11-20.md:7:1");
  }

  @Test
  void theSampleOfANewSiteHasNoPlaceholder() throws IOException {
    Files.delete(site.resolve(BRIEF));
    try (Stream<Path> files = Files.walk(site.resolve("content"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".md")).toList()) {
        Files.writeString(file, Files.readString(file).replaceFirst("status: draft\n", ""));
      }
    }

    assertThat(run("build", "--strict")).as(line.err()).isEqualTo(ExitCode.WELL);
  }

  private void publish() throws IOException {
    Path brief = site.resolve(BRIEF);
    Files.writeString(brief, Files.readString(brief).replaceFirst("status: draft\n", ""));
    line.clear();
  }

  private int run(String command, String... more) {
    String[] arguments = new String[more.length + 3];
    arguments[0] = command;
    System.arraycopy(more, 0, arguments, 1, more.length);
    arguments[more.length + 1] = "--site";
    arguments[more.length + 2] = site.toString();
    return line.run(arguments);
  }
}
