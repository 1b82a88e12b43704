package dev.briefpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules about sentences read English only, and `check` says once what they left alone. */
class OtherLanguagesTest {
  private static final String NOTE = "note: the rules about what sentences say read English only";

  private final CommandLineRun line = new CommandLineRun();
  private final Path site;

  OtherLanguagesTest(@TempDir Path folder) {
    site = folder.resolve("newsroom");
  }

  @BeforeEach
  void makesASite() {
    assertThat(line.run("init", site.toString())).isEqualTo(ExitCode.WELL);
    line.clear();
  }

  @Test
  void nothingIsSaidOfAnEnglishSite() {
    check();

    assertThat(line.out()).doesNotContain(NOTE);
  }

  @Test
  void briefsInOtherLanguagesAreCounted() throws IOException {
    Path sample = sample();
    String text = Files.readString(sample);
    Files.writeString(sample, text.replaceFirst("\ndate:", "\nlang: de\ndate:"));
    Files.writeString(
        sample.resolveSibling("third.md"), text.replaceFirst("\ndate:", "\nlang: fr\ndate:"));
    Files.writeString(
        sample.resolveSibling("fourth.md"), text.replaceFirst("\ndate:", "\nlang: de\ndate:"));

    check();

    assertThat(line.out())
        .containsOnlyOnce(NOTE)
        .contains("they left alone 3 briefs (de: 2, fr: 1)");
  }

  @Test
  void theNoteIsNoneOfTheFindings() throws IOException {
    Path sample = sample();
    String text = Files.readString(sample);
    Files.writeString(sample, text.replaceFirst("\ndate:", "\nlang: de\ndate:"));

    line.run("check", "--site", site.toString(), "--format", "json");

    assertThat(line.out()).doesNotContain("read English only");
  }

  private void check() {
    assertThat(line.run("check", "--site", site.toString())).as(line.err()).isEqualTo(0);
  }

  private Path sample() throws IOException {
    try (Stream<Path> files = Files.walk(site.resolve("content/briefs"))) {
      return files.filter(f -> f.toString().endsWith(".md")).findFirst().orElseThrow();
    }
  }
}
