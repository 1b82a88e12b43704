package dev.briefpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.cli.printing.Console;
import dev.briefpress.publish.SampleNewsroom;
import dev.briefpress.publish.SampleText;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Logs of CI, which anyone may read, quote nothing of a document that is not public. */
class PublicLogTest {
  private static final String FOLDER = "content/briefs/2026/03/01/";
  private static final List<String> COMMANDS =
      List.of(
          "check",
          "check --format json",
          "check --format github",
          "check --format gitlab",
          "check --format sarif",
          "check --format junit",
          "check --format markdown",
          "check " + FOLDER + "held-back.md",
          "build",
          "export ndjson");

  @TempDir private Path folder = Path.of("");
  private final SampleNewsroom site = SampleNewsroom.empty();
  private final StringWriter printed = new StringWriter();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "status: draft",
        "status: review",
        "status: Draft",
        "status:",
        "statsu: draft",
        "draft: true",
        "tlp: AMBER",
        "tlp: amber",
        "withdrawn: {on: 2026-03-05, reason: Zqxcanary}",
        "date: 2031-01-01",
        "date: Zqxcanary",
      })
  void nothingOfADocumentThatIsNotPublicIsQuoted(String field) {
    site.put("site.properties", "site.host=https://briefs.example.org\ntlp.above=exclude\n");
    SampleText brief =
        new SampleText("Zqxcanary")
            .field("confidence", "zqxcanary")
            .field("tags", "[zqxcanary, Zqxcanary]")
            .field("zqxcanary", "zqxcanary")
            .field("lang", "zqxcanary")
            .field("related", "[zqxcanary]")
            .field("sources", "[{title: Zqxcanary, url: zqxcanary}]")
            .section("bluf", "<zqxcanary> [zqxcanary](zqxcanary.md#zqxcanary)")
            .section("implications", "![zqxcanary](https://zqxcanary.example.org/)");
    if (field.startsWith("date")) {
      brief.without("date");
    }
    site.put(FOLDER + "held-back.md", brief.text().replaceFirst("---\n", "---\n" + field + "\n"));
    for (String command : COMMANDS) {
      run(command, Map.of("CI", "true"));
      assertThat(printed.toString().toLowerCase(java.util.Locale.ROOT))
          .as(command)
          .contains("held-back.md")
          .doesNotContain("zqxcanary");
    }
    for (String format : List.of("github", "gitlab", "sarif", "junit", "markdown")) {
      run("check --format " + format, Map.of());
      assertThat(printed.toString().toLowerCase(java.util.Locale.ROOT)).doesNotContain("zqxcanary");
    }
  }

  @Test
  void theSummaryOfAJobIsAddedToWithoutAWordOfADraft() throws IOException {
    Path summary = folder.resolveSibling("summary.md");
    Files.writeString(summary, "Before.\n");
    site.put(
        FOLDER + "held-back.md",
        new SampleText("Draft").field("status", "draft").field("confidence", "zqxmine").text());

    run("check --format github", Map.of("GITHUB_STEP_SUMMARY", summary.toString()));

    assertThat(Files.readString(summary))
        .startsWith("Before.\n### Briefpress: ")
        .contains("held-back.md:")
        .doesNotContain("zqxmine");
    Files.delete(summary);
  }

  @Test
  void whatIsPublicIsQuoted() {
    site.put(FOLDER + "open.md", new SampleText("Open").field("confidence", "zqxopen").text());

    run("check --format github", Map.of("CI", "true"));
    assertThat(printed.toString()).contains("zqxopen");
    run("build", Map.of("CI", "true"));
    assertThat(printed.toString()).contains("zqxopen");
  }

  @Test
  void onAMachineOfOnesOwnAllIsQuoted() {
    site.put(
        FOLDER + "held-back.md",
        new SampleText("Draft").field("status", "draft").field("confidence", "zqxmine").text());

    run("check", Map.of());
    assertThat(printed.toString()).contains("zqxmine");
  }

  private void run(String command, Map<String, String> environment) {
    printed.getBuffer().setLength(0);
    site.write(folder);
    String[] words = (command + " --site " + folder).split(" ");
    Clock clock = Clock.fixed(Instant.parse("2026-12-01T12:00:00Z"), ZoneOffset.UTC);
    PrintWriter to = new PrintWriter(printed, true);
    Briefpress.run(new Console(to, to, false, environment, clock), words);
  }
}
