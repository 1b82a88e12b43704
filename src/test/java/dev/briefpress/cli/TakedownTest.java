package dev.briefpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.publish.MemoryFolder;
import dev.briefpress.publish.SampleNewsroom;
import dev.briefpress.publish.SampleText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Errors keep a site from being published, and nothing from coming off it. */
class TakedownTest {
  private static final String SECRET = "content/briefs/secret.md";
  private static final String PAGE = "briefs/2026/03/01/secret.html";
  private static final String WORD = "zqxcanary";
  private static final String REASON = "It was wrong.";

  private final CommandLineRun line = new CommandLineRun();
  private final SampleNewsroom newsroom = SampleNewsroom.empty();
  private final Path site;
  private final Path output;
  private final Path report;

  TakedownTest(@TempDir(factory = MemoryFolder.class) Path folder) {
    site = folder.resolve("newsroom");
    output = site.resolve("output");
    report = folder.resolve("report.json");
  }

  @BeforeEach
  void publishASite() {
    newsroom.put("content/briefs/broken.md", new SampleText("As it was").text());
    newsroom.put(
        "content/briefs/neighbour.md",
        new SampleText("A neighbour")
            .section("implications", "See [the other brief](secret.md#bluf) as well.")
            .text());
    newsroom.put("content/briefs/edited.md", new SampleText("Before the edit").text());
    newsroom.put(SECRET, secret().text());
    assertThat(build()).as(line.err()).isEqualTo(ExitCode.WELL);
    assertThat(all()).contains(WORD);
    newsroom.put("content/briefs/broken.md", broken("An error in it").text());
    newsroom.put("content/briefs/edited.md", new SampleText("Behind the edit").text());
    newsroom.put("content/briefs/new.md", new SampleText("A new brief").text());
  }

  private static SampleText secret() {
    return new SampleText("Zqxcanary in the title")
        .field("tags", "[ports, zqxcanary tag]")
        .field("aliases", "[/zqxcanary/old.html]")
        .section("hypothesis", "Zqxcanary in the body.");
  }

  private static SampleText broken(String title) {
    return new SampleText(title).field("category", "cibersecurity");
  }

  /** What its author did with the brief. */
  enum Change {
    DRAFT,
    REVIEW,
    SCHEDULED,
    WITHDRAWN,
    DELETED,
    HIDDEN,
    DRAFT_WITH_AN_ERROR,
    WITHDRAWN_WITH_AN_ERROR,
    SCHEDULED_WITH_AN_ERROR,
    MARKED_WITH_AN_ERROR,
    UNREADABLE_STATUS,
    BROKEN_YAML
  }

  @ParameterizedTest
  @EnumSource
  void comesOffTheSiteAndNothingNewGetsOntoIt(Change change) {
    make(change);

    assertThat(build()).isEqualTo(ExitCode.CONTENT);

    assertThat(all()).doesNotContain(WORD);
    assertThat(line.err()).contains("error[front-matter/unknown-category]");
    assertThat(line.out()).contains("taken off the site: " + SECRET);
    assertThat(tree().get("index.html"))
        .contains("As it was", "A neighbour", "Before the edit")
        .doesNotContain("An error in it", "Behind the edit", "A new brief");
    assertThat(line.run("verify", output.toString())).isEqualTo(ExitCode.WELL);
  }

  @Test
  void aNoticeStandsInThePlaceOfAWithdrawnBrief() {
    make(Change.WITHDRAWN);

    build();

    assertThat(tree().get(PAGE)).contains(REASON);
  }

  @Test
  void aLinkToItIsLeftAsWords() {
    make(Change.DRAFT);

    build();

    assertThat(tree().get("briefs/2026/03/01/neighbour.html"))
        .contains("See the other brief as well.")
        .doesNotContain("href=\"#\"");
    assertThat(tree().get("briefs/2026/03/01/neighbour.json")).doesNotContain("secret");
  }

  @Test
  void theReportTellsWhatCameOffAndWhatIsHeldBack() throws IOException {
    make(Change.DELETED);

    build();

    assertThat(Files.readString(report))
        .contains(
            "\"published\":false",
            "\"effect\":\"taken-down\"",
            "\"takenDown\":[\"" + SECRET + "\"]",
            "\"file\":\"content/briefs/new.md\",\"kind\":\"held-back\"",
            "\"file\":\"content/briefs/edited.md\",\"kind\":\"held-back\"",
            "\"file\":\"content/briefs/broken.md\",\"kind\":\"rejected\"",
            "\"" + PAGE + "\"");
  }

  @ParameterizedTest
  @EnumSource(names = {"DRAFT", "WITHDRAWN", "DRAFT_WITH_AN_ERROR"})
  void comesOffThoughWhatTheLastBuildKnewIsGone(Change change) throws IOException {
    make(change);
    try (Stream<Path> files = Files.walk(site.resolve(".briefpress"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.delete(file);
      }
    }

    assertThat(build()).isEqualTo(ExitCode.CONTENT);

    assertThat(all()).doesNotContain(WORD);
    assertThat(tree().get("index.html")).contains("A neighbour").doesNotContain("A new brief");
  }

  @Test
  void isDoneOnceAndThenTheSiteStaysAsItIs() {
    make(Change.WITHDRAWN);
    build();
    SortedMap<String, String> after = tree();
    line.clear();

    assertThat(build()).isEqualTo(ExitCode.CONTENT);

    assertThat(tree()).isEqualTo(after);
    assertThat(line.out()).contains("Nothing was published");
  }

  @Test
  void errorsAloneTakeNothingDown() {
    SortedMap<String, String> before = tree();

    assertThat(build()).isEqualTo(ExitCode.CONTENT);

    assertThat(tree()).isEqualTo(before);
    assertThat(line.out()).contains("Nothing was published; the site that was there is unchanged.");
  }

  @Test
  void aFileThatOnlyMovedStays() {
    newsroom.remove(SECRET);
    newsroom.put("content/briefs/2026/secret.md", secret().text());
    SortedMap<String, String> before = tree();

    assertThat(build()).isEqualTo(ExitCode.CONTENT);

    assertThat(tree()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--clean", "--strict"})
  void comesOffWithTheseOptionsToo(String option) {
    make(Change.DRAFT);

    assertThat(build(option)).isEqualTo(ExitCode.CONTENT);

    assertThat(all()).doesNotContain(WORD);
    assertThat(tree().get("index.html")).contains("As it was").doesNotContain("A new brief");
  }

  @Test
  void theNextBuildWithoutErrorsIsThatOfTheContent() {
    make(Change.DRAFT);
    build();
    newsroom.put("content/briefs/broken.md", new SampleText("Mended").text());
    newsroom.put("content/briefs/neighbour.md", new SampleText("A neighbour").text());
    assertThat(build()).as(line.err()).isEqualTo(ExitCode.WELL);
    SortedMap<String, String> incremental = tree();

    assertThat(build("--clean")).isEqualTo(ExitCode.WELL);

    assertThat(tree()).isEqualTo(incremental);
    assertThat(incremental.get("index.html")).contains("Mended", "Behind the edit", "A new brief");
  }

  private void make(Change change) {
    SampleText brief = secret();
    switch (change) {
      case DRAFT -> brief.field("status", "draft");
      case REVIEW -> brief.field("status", "review");
      case SCHEDULED -> brief.field("date", "2031-01-01");
      case WITHDRAWN -> withdraw(brief).without("aliases");
      case DRAFT_WITH_AN_ERROR -> brief.field("status", "draft").without("category");
      case WITHDRAWN_WITH_AN_ERROR -> withdraw(brief).without("category");
      case SCHEDULED_WITH_AN_ERROR -> brief.field("date", "2031-01-01").without("category");
      case MARKED_WITH_AN_ERROR -> brief.field("tlp", "\"AMBER\"").without("category");
      case UNREADABLE_STATUS -> brief.field("status", "withdrawm");
      case BROKEN_YAML -> brief.field("status", "draft # for now").field("kicker", "\"");
      case DELETED, HIDDEN -> {}
    }
    newsroom.put(SECRET, brief.text());
    if (change == Change.DELETED || change == Change.HIDDEN) {
      newsroom.remove(SECRET);
    }
    if (change == Change.HIDDEN) {
      newsroom.put("content/briefs/hidden/secret.md", secret().text());
      newsroom.put("content/briefs/hidden/.jbakeignore", "");
    }
  }

  // Its own words stand in its aliases, which lead to the notice.
  private static SampleText withdraw(SampleText brief) {
    return brief
        .field("status", "withdrawn")
        .field("withdrawn", "{on: 2026-03-05, reason: " + REASON + "}");
  }

  private SortedMap<String, String> tree() {
    return SampleNewsroom.tree(output);
  }

  private String all() {
    String own = SampleNewsroom.tree(site.resolve(".briefpress")).toString();
    return (tree().toString() + own).toLowerCase(Locale.ROOT);
  }

  private int build(String... options) {
    newsroom.write(site);
    String[] arguments = new String[options.length + 5];
    arguments[0] = "build";
    arguments[1] = "--site";
    arguments[2] = site.toString();
    arguments[3] = "--report";
    arguments[4] = report.toString();
    System.arraycopy(options, 0, arguments, 5, options.length);
    return line.run(arguments);
  }
}
