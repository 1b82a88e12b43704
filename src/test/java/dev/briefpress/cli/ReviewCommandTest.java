package dev.briefpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.render.SmallSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A review is written into the front matter, and nothing else of the file changes. */
class ReviewCommandTest {
  private static final String SUM = "text: sha256-[0-9a-f]{64}";

  private final Path folder;
  private final Path file;
  private final SmallSite site;
  private CommandLineRun briefpress = new CommandLineRun();

  ReviewCommandTest(@TempDir Path folder) {
    this.folder = folder;
    this.file = folder.resolve("content/briefs/cable.md");
    this.site = SmallSite.in(folder);
    brief("");
  }

  private void brief(String fields) {
    String all = "tags: [resilience]  # from the desk\n" + fields;
    site.withBrief("cable", "A cable", all, "Plain words.", "Europol");
  }

  private int review(String... more) {
    String[] arguments = new String[more.length + 4];
    arguments[0] = "review";
    arguments[1] = file.toString();
    arguments[2] = "--site";
    arguments[3] = folder.toString();
    System.arraycopy(more, 0, arguments, 4, more.length);
    return briefpress.run(arguments);
  }

  private String text() throws IOException {
    return Files.readString(file);
  }

  @Test
  void theGroupIsWrittenBehindTheLastFieldAndTheRestStays() throws IOException {
    String before = text();

    assertThat(
            review(
                "--by",
                "Ada Lindqvist",
                "--role",
                "editor",
                "--checked",
                "sources,facts",
                "--on",
                "2026-01-30"))
        .as(briefpress.err())
        .isEqualTo(ExitCode.WELL);

    String after = text();
    String line =
        after.lines().filter(l -> l.startsWith("review:")).findFirst().orElseThrow() + "\n";
    assertThat(line)
        .matches(
            "review: \\{by: Ada Lindqvist, role: editor, on: '?2026-01-30'?, checked: \\[facts,"
                + " sources], "
                + SUM
                + "}\n");
    assertThat(after.replace(line, "")).isEqualTo(before);
  }

  @Test
  void aReviewThatIsThereIsReplacedWhateverItsForm() throws IOException {
    brief("review:\n  by: Somebody  # else\n  on: 2026-01-01\n");

    assertThat(review("--by", "Ada Lindqvist", "--checked", "facts,sources")).isZero();

    assertThat(text()).containsPattern("by: Ada Lindqvist").doesNotContain("Somebody");
    assertThat(check()).doesNotContain("review/");
  }

  @Test
  void aFieldWithoutAValueIsFilled() throws IOException {
    brief("review:\n");

    assertThat(review("--by", "Ada Lindqvist", "--checked", "facts,sources")).isZero();

    assertThat(text()).containsPattern("\nreview: \\{by: Ada Lindqvist, .*}\n");
  }

  @Test
  void lineEndsAndByteOrderMarkStay() throws IOException {
    String before = "\uFEFF" + text().replace("\n", "\r\n");
    Files.writeString(file, before);

    assertThat(review("--by", "Ada Lindqvist", "--checked", "facts,sources")).isZero();

    assertThat(text().replaceFirst("review: .*\r\n", "")).isEqualTo(before);
  }

  @Test
  void whatIsWrittenCountsInFullUntilAWordChanges() throws IOException {
    review("--by", "Ada Lindqvist", "--checked", "facts,sources");
    assertThat(check()).doesNotContain("review/");

    Files.writeString(file, text().replace("It was chance", "It was no chance"));
    assertThat(check()).contains("warning[review/stale]");
  }

  @Test
  void aReviewOfOtherThingsIsRecordedAndDoesNotCountInFull() {
    assertThat(review("--by", "Ada Lindqvist", "--checked", "judgement")).isZero();

    assertThat(briefpress.err()).contains("does not count in full");
    assertThat(check()).contains("warning[review/thin]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"true", "1", "false"})
  void nothingIsRecordedWhereCiIsSet(String value) throws IOException {
    briefpress = new CommandLineRun(Map.of("CI", value));
    String before = text();

    assertThat(review("--by", "Ada Lindqvist", "--checked", "facts")).isEqualTo(ExitCode.USAGE);

    assertThat(briefpress.err()).contains("CI is set");
    assertThat(text()).isEqualTo(before);
  }

  @Test
  void aBriefWithErrorsIsNotReady() throws IOException {
    brief("likelihood: perhaps\n");
    String before = text();

    assertThat(review("--by", "Ada Lindqvist", "--checked", "facts,sources"))
        .isEqualTo(ExitCode.CONTENT);

    assertThat(briefpress.err()).contains("has errors").contains("perhaps");
    assertThat(text()).isEqualTo(before);
  }

  @Test
  void errorsThatTheReviewMendsDoNotHinderIt() {
    site.with(
        "site.properties",
        "site.title=A small site\nsite.host=https://small.example.org\nreview.required=true\n");

    assertThat(review("--by", "Ada Lindqvist", "--checked", "facts,sources"))
        .as(briefpress.err())
        .isZero();
  }

  @Test
  void aDryRunChangesNothing() throws IOException {
    String before = text();

    assertThat(review("--by", "Ada Lindqvist", "--checked", "facts,sources", "--dry-run")).isZero();

    assertThat(briefpress.out()).contains("+review: {by: Ada Lindqvist");
    assertThat(text()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"spelling", "facts,spelling", ""})
  void whatNobodyChecksIsRefused(String checked) {
    assertThat(review("--by", "Ada Lindqvist", "--checked", checked)).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void aDayThatHasNotComeIsRefused() {
    assertThat(review("--by", "Ada", "--checked", "facts", "--on", "2099-01-01"))
        .isEqualTo(ExitCode.USAGE);
    assertThat(briefpress.err()).contains("has not come yet");
  }

  private String check() {
    briefpress.clear();
    briefpress.run("check", "--site", folder.toString(), file.toString());
    return briefpress.out() + briefpress.err();
  }
}
