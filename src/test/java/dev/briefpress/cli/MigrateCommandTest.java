package dev.briefpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MigrateCommandTest {
  private static final Pattern RENAMED = Pattern.compile("(?m)^  renamed: (.*) -> ");

  @TempDir private Path site = Path.of("");
  private final CommandLineRun line = new CommandLineRun();

  @BeforeEach
  void makeASite() {
    assertThat(line.run("init", site.toString())).isEqualTo(ExitCode.WELL);
    line.clear();
  }

  @ParameterizedTest
  @ValueSource(strings = {"generation-1", "generation-2"})
  void liftsABriefOfAnEarlierVersionWithoutLosingAWord(String generation) throws IOException {
    Path brief = imported(generation);
    String before = Files.readString(brief);

    assertThat(
            line.run(
                "migrate", "--site", site.toString(), "--to", "intelligence-report/3", "--all"))
        .as(line.err())
        .isEqualTo(ExitCode.WELL);

    String after = Files.readString(brief);
    assertThat(after).contains("\nschema: intelligence-report/3\n").contains("\nstatus: draft\n");
    assertThat(line.err()).contains("  gap: ");
    WordBag kept = new WordBag().add(after);
    Matcher renamed = RENAMED.matcher(line.err());
    renamed.results().forEach(names -> kept.add(names.group(1)));
    assertThat(new WordBag().add(before).without(kept)).as("words that are lost").isEmpty();
    line.clear();
    assertThat(line.run("check", "--site", site.toString(), "--drafts"))
        .as(line.out())
        .isEqualTo(ExitCode.WELL);
  }

  @Test
  void aDryRunShowsWhatWouldChangeAndChangesNothing() throws IOException {
    Path brief = imported("generation-2");
    String before = Files.readString(brief);

    assertThat(
            line.run(
                "migrate",
                "--site",
                site.toString(),
                "--to",
                "intelligence-report/3",
                "--all",
                "--dry-run"))
        .isEqualTo(ExitCode.WELL);

    assertThat(line.out())
        .contains("+schema: intelligence-report/3")
        .contains("-- **Blind Spots:** Nobody has been inside the gallery since.")
        .contains("+- **Information Gaps:** Nobody has been inside the gallery since.")
        .contains("+  - **Red Flags:** Both sides used pictures of the flood within the hour.");
    assertThat(brief).hasContent(before);
  }

  @Test
  void saysWhichSchemasThereAre() {
    assertThat(line.run("migrate", "--site", site.toString(), "--to", "report/9", "--all"))
        .isEqualTo(ExitCode.USAGE);
    assertThat(line.err())
        .contains("intelligence-report/1, intelligence-report/2, intelligence-report/3");
  }

  // The brief that the case of that name yields.
  private Path imported(String generation) throws IOException {
    String outcome =
        ImportCase.read(Path.of("src/test/resources/import", generation, "expected.txt"));
    int cut = outcome.indexOf("\n---------- ");
    int end = outcome.indexOf('\n', cut + 1);
    Path brief = site.resolve(outcome.substring(cut + "\n---------- ".length(), end));
    Files.createDirectories(brief.getParent());
    return Files.writeString(brief, outcome.substring(end + 1));
  }
}
