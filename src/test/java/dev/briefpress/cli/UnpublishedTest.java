package dev.briefpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.publish.MemoryFolder;
import dev.briefpress.publish.SampleNewsroom;
import dev.briefpress.publish.SampleText;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Nothing of what is not published reaches the output, the build's own state or an export: every
 * field of a brief holds a canary, a word that stands nowhere else, and the bytes and names of all
 * files are searched for it.
 */
class UnpublishedTest {
  private static final String CANARY = "zqxcanary";

  /** A day that no other document has, so that it is a canary as well. */
  private static final String DAY = "2025-09-17";

  private static final String FOLDER = "content/briefs/2025/09/17/";
  private static final String FILE = FOLDER + CANARY + "slug.md";
  private static final String LATER = "2031-10-19";

  private final Path folder;
  private final SampleNewsroom site = SampleNewsroom.empty();
  private final CommandLineRun line = new CommandLineRun();

  UnpublishedTest(@TempDir(factory = MemoryFolder.class) Path folder) {
    this.folder = folder;
    settings("");
    site.put("content/taxonomy.yaml", TAXONOMY);
    site.put("content/briefs/neighbour.md", neighbour().text());
    site.put("content/briefs/other.md", neighbour().field("title", "The other one").text());
  }

  private static final String TAXONOMY =
      """
      categories:
        - {id: cyber, name: Cybersecurity, short: Cyber}
      tags:
        - {name: zqxcanary tag, aliases: [zqxcanary alias], description: zqxcanary of a tag}
      entities:
        - {name: Zqxcanary Person, aliases: [Zqxcanary Nickname], kind: person}
      techniques:
        - {name: Zqxcanary Technique, description: zqxcanary of a technique}
      """;

  /** Why a brief is not published. */
  enum Reason {
    DRAFT("1 in draft or review"),
    REVIEW("1 in draft or review"),
    SCHEDULED("1 scheduled"),
    ABOVE_MARKING("1 above the site's marking"),
    UNREVIEWED("1 not reviewed"),
    WITHDRAWN("1 withdrawn"),
    IGNORED("2 ignored");

    private final String counted;

    Reason(String counted) {
      this.counted = counted;
    }
  }

  @ParameterizedTest
  @EnumSource
  void nothingOfItIsAnywhere(Reason reason) {
    hide(reason);

    build();

    assertThat(line.out()).contains(reason.counted);
    assertNoCanary(reason);
  }

  @ParameterizedTest
  @EnumSource
  void nothingIsLeftOfItWhenItWasPublishedBefore(Reason reason) {
    hide(reason);
    SampleText brief = brief(reason);
    brief.without("status").without("withdrawn").without("tlp");
    brief.field("date", DAY).field("review", "{by: A desk, on: 2025-09-17}");
    site.put(FILE, brief.text());
    site.remove(FOLDER + ".jbakeignore");
    build();
    assertThat(canaries()).hasSizeGreaterThan(20);
    line.clear();
    hide(reason);

    build();

    assertNoCanary(reason);
  }

  @Test
  void isSeenByThisSearchWhenItIsPublished() {
    site.put(FILE, brief(Reason.DRAFT).without("status").text());
    site.image(FOLDER + CANARY + "-chart.png", 1);

    build();

    // A search that finds nothing proves nothing: these are the kinds of files it must look into.
    assertThat(canaries())
        .containsKeys(
            "output/briefs/2025/09/17/" + CANARY + "slug.html",
            "output/briefs/2025/09/17/" + CANARY + "slug.json",
            "output/briefs/2025/09/17/" + CANARY + "-chart.png",
            "output/" + CANARY + "/old.html",
            "output/tags/" + CANARY + "-tag.html",
            "output/entities/" + CANARY + "-person.html",
            "output/techniques/" + CANARY + "-technique.html",
            "output/daily/2025-09-17.html",
            "output/archive/2025-09.html",
            "output/index.html",
            "output/feed.xml",
            "output/feed.json",
            "output/sitemap.xml",
            "output/briefs/2026/03/01/neighbour.html",
            ".briefpress/publish-output/state",
            "export ndjson",
            "export documents",
            "export opensearch-bulk");
    assertThat(canaries().keySet()).anyMatch(file -> file.startsWith("output/search/"));
  }

  @Test
  void aMarkingAboveTheSitesStopsTheBuild() {
    hide(Reason.ABOVE_MARKING);
    settings("");

    assertThat(run("build")).isEqualTo(ExitCode.CONTENT);

    assertThat(line.err()).contains("safety/marking", "TLP:AMBER is above this site's TLP:CLEAR");
    assertThat(folder.resolve("output")).doesNotExist();
  }

  @Test
  void theRuleOfMarkingsCannotBeTurnedOff() {
    hide(Reason.ABOVE_MARKING);
    settings("check.safety/marking=off\n");

    assertThat(run("build")).isEqualTo(ExitCode.USAGE);

    assertThat(line.err()).contains("'safety/marking' protects readers");
    assertThat(folder.resolve("output")).doesNotExist();
  }

  @Test
  void aMissingReviewStopsTheBuild() {
    hide(Reason.UNREVIEWED);
    settings("review.required=true\n");

    assertThat(run("build")).isEqualTo(ExitCode.CONTENT);

    assertThat(line.err()).contains("safety/missing-review");
    assertThat(folder.resolve("output")).doesNotExist();
  }

  @Test
  void aDraftNeedsNoReview() {
    hide(Reason.DRAFT);
    settings("review.required=true\n");

    build();

    assertNoCanary(Reason.DRAFT);
  }

  @Test
  void pagesAndEditionsThatAreNotPublishedAreNowhereEither() {
    String body = "\n---\n\nzqxcanary of the text. ![zqxcanary](/pages/zqxcanary.png)\n";
    site.image("content/pages/zqxcanary.png", 2);
    site.put(
        "content/pages/zqxcanary-draft.md",
        "---\ntitle: zqxcanary\nnav: zqxcanary\naliases: [/zqxcanary.html]\nstatus: draft" + body);
    site.put(
        "content/pages/zqxcanary-gone.md",
        "---\ntitle: zqxcanary\nnav: zqxcanary\nsummary: zqxcanary\nstatus: withdrawn" + body);
    site.put("content/summaries/2025-09-17.md", "---\ndate: 2025-09-17\nstatus: draft" + body);
    site.put("content/summaries/2031-10-19.md", "---\ndate: 2031-10-19" + body);
    site.put("content/pages/.zqxcanary-hidden.md", "---\ntitle: zqxcanary" + body);

    build();

    assertNoCanary(Reason.DRAFT);
  }

  private void hide(Reason reason) {
    site.put(FILE, brief(reason).text());
    // A withdrawn brief still points at its image, which must go all the same.
    site.image(FOLDER + CANARY + "-chart.png", 1);
    if (reason == Reason.IGNORED) {
      site.put(FOLDER + ".jbakeignore", "");
    }
    settings(
        switch (reason) {
          case ABOVE_MARKING -> "tlp.above=exclude\n";
          case UNREVIEWED -> "review.required=true\ncheck.safety/missing-review=warning\n";
          default -> "";
        });
  }

  private void settings(String more) {
    site.put(
        "site.properties",
        "site.title=Newsroom\nsite.host=https://briefs.example.org\nsearch.full=true\n" + more);
  }

  // Shares everything a related brief can share, so that it would show up beside it.
  private static SampleText neighbour() {
    return new SampleText("A neighbour")
        .field("tags", "[ports, cranes]")
        .field("review", "{by: A desk, on: 2026-03-01}")
        .entity("Harbour Union");
  }

  private static SampleText brief(Reason reason) {
    SampleText brief =
        new SampleText("Zqxcanary in the title")
            .field("date", DAY)
            .field("schema", "intelligence-report/3")
            .field("tags", "[ports, cranes, zqxcanary tag, zqxcanary loose tag]")
            .field("summary", "Zqxcanary in the summary.")
            .field("kicker", "Zqxcanary kicker")
            .field("aliases", "[/zqxcanary/old.html]")
            .field("corrections", "[{on: 2026-03-05, text: Zqxcanary corrected.}]")
            .field(
                "sources",
                "[{title: Zqxcanary source, publisher: Zqxcanary publisher, author: Zqxcanary"
                    + " author, url: \"https://zqxcanary.example.org/\", reliability: B,"
                    + " credibility: 2}]")
            .field("ai", "{use: assisted, tools: [Zqxcanary tool], responsible: Zqxcanary desk}")
            .section("hypothesis", "Zqxcanary in the body ![zqxcanary](zqxcanary-chart.png).")
            .section(
                "implications", "More zqxcanary.[^1] `zqxcanary`\n\n[^1]: Zqxcanary in a footnote.")
            .entity("Harbour Union")
            .entity("Zqxcanary Person")
            .technique("Zqxcanary Technique");
    return switch (reason) {
      case DRAFT -> brief.field("status", "draft");
      case REVIEW -> brief.field("status", "review");
      case SCHEDULED -> brief.field("date", LATER);
      case ABOVE_MARKING -> brief.field("tlp", "AMBER");
      case WITHDRAWN ->
          brief
              .field("slug", "stays")
              .field("aliases", "[/old.html]")
              .field("status", "withdrawn")
              .field("withdrawn", "{on: 2026-03-05, reason: It was wrong.}");
      case UNREVIEWED, IGNORED -> brief;
    };
  }

  private void assertNoCanary(Reason reason) {
    SortedMap<String, String> found = canaries();
    if (reason == Reason.WITHDRAWN) {
      // Its own notice tells the day, and is listed by its own name.
      found.values().removeIf(where -> where.equals("its day"));
    }
    assertThat(found).isEmpty();
  }

  /** Files and exports in which a canary sings, and where. */
  private SortedMap<String, String> canaries() {
    SortedMap<String, String> all = new TreeMap<>();
    below("output").forEach((file, text) -> all.put("output/" + file, text));
    below(".briefpress").forEach((file, text) -> all.put(".briefpress/" + file, text));
    for (String form : new String[] {"ndjson", "documents", "opensearch-bulk"}) {
      line.clear();
      assertThat(run("export", form)).as(line.err()).isEqualTo(ExitCode.WELL);
      all.put("export " + form, line.out());
    }
    SortedMap<String, String> found = new TreeMap<>();
    all.forEach(
        (file, text) -> {
          String where = where(file.toLowerCase(Locale.ROOT), text.toLowerCase(Locale.ROOT));
          if (!where.isEmpty()) {
            found.put(file, where);
          }
        });
    return found;
  }

  private Map<String, String> below(String name) {
    return SampleNewsroom.tree(folder.resolve(name));
  }

  private static String where(String file, String text) {
    int at = text.indexOf("zqxcan");
    if (at >= 0) {
      return text.substring(Math.max(0, at - 60), Math.min(text.length(), at + 60));
    }
    if (file.contains("zqxcan")) {
      return "its name";
    }
    boolean day = text.contains(DAY) || file.contains(DAY) || file.contains(DAY.replace('-', '/'));
    boolean later =
        text.contains(LATER) || file.contains(LATER) || file.contains(LATER.replace('-', '/'));
    return day || later ? "its day" : "";
  }

  private void build() {
    assertThat(run("build")).as(() -> line.err()).isEqualTo(ExitCode.WELL);
  }

  private int run(String command, String... more) {
    site.write(folder);
    String[] arguments = new String[more.length + 3];
    arguments[0] = command;
    System.arraycopy(more, 0, arguments, 1, more.length);
    arguments[more.length + 1] = "--site";
    arguments[more.length + 2] = folder.toString();
    return line.run(arguments);
  }
}
