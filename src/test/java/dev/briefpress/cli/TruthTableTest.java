package dev.briefpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.browser.PublishedSite;
import dev.briefpress.render.SmallSite;
import dev.briefpress.review.AiUse.Use;
import dev.briefpress.review.ReviewState;
import dev.briefpress.review.Statement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a brief says about itself for each part of AI, state of its review, and with and without
 * somebody who answers for it: 24 briefs, of which page, data, feeds, lists and mails are read.
 */
class TruthTableTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String OTHER_TEXT = "sha256-" + "0".repeat(64);
  private static final Pattern CLAIM = Pattern.compile("(?i)\\b(?:reviewed|checked)\\b");
  private static final Path DOCS = Path.of("docs/review.md");

  private final Path folder;

  TruthTableTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** One of the 24 cases. */
  private record Case(Use use, ReviewState review, boolean responsible) {
    String slug() {
      return "%s-%s".formatted(use.id(), review.id());
    }

    Statement statement() {
      return Statement.of(use, review, responsible);
    }

    String fields() {
      String review =
          switch (this.review) {
            case NONE, FULL -> "";
            case STALE ->
                "review: {by: Ben Osei, on: 2026-01-30, checked: [facts, sources], text: "
                    + OTHER_TEXT
                    + "}\n";
            case THIN -> "review: {by: Ben Osei, on: 2026-01-30, checked: [judgement]}\n";
          };
      return "tags: [resilience]\nai: {use: " + use.id() + "}\n" + review;
    }
  }

  /** Where the outcome of a case is read. */
  private record Outcome(
      PublishedSite site, Case one, Document page, JsonNode linked, JsonNode data, JsonNode feed) {
    Optional<String> label() {
      return Optional.ofNullable(page.selectFirst(".ai-label")).map(Element::text);
    }

    Element entry() {
      Document atom = Jsoup.parse(site.text("feed.xml"), Parser.xmlParser());
      return atom.select("entry").stream()
          .filter(e -> e.expectFirst("id").text().endsWith("/" + one.slug() + ".html"))
          .findFirst()
          .orElseThrow();
    }
  }

  @Test
  void everyCaseSaysTheSameEverywhereAndAsTheDocumentationHasIt() throws IOException {
    List<String> rows = new ArrayList<>();
    for (boolean responsible : List.of(false, true)) {
      PublishedSite site = publish(responsible);
      for (Use use : Use.values()) {
        for (ReviewState review : ReviewState.values()) {
          Outcome outcome = outcome(site, new Case(use, review, responsible));
          check(outcome);
          rows.add(row(outcome));
        }
      }
      listsAndMailsHaveTheLabelInFewWords(site, responsible);
    }
    assertThat(rows).hasSize(24);
    assertThat(Files.readString(DOCS).lines().filter(line -> line.startsWith("| `")))
        .containsSequence(rows);
  }

  // Of each use with AI: none and stale say the same, then thin, then full without a name.
  private static void listsAndMailsHaveTheLabelInFewWords(PublishedSite site, boolean responsible) {
    List<String> expected = new ArrayList<>();
    for (String ai : List.of("AI text, ", "AI-assisted, ")) {
      expected.addAll(List.of(ai + "not reviewed by a person", ai + "not reviewed by a person"));
      expected.add(ai + "not fully reviewed");
      if (!responsible) {
        expected.add(ai + "nobody named as responsible");
      }
    }
    assertThat(site.page("tags/resilience.html").select(".card-label").eachText())
        .containsExactlyInAnyOrderElementsOf(expected);
    String mail =
        site.files().stream().filter(f -> f.endsWith(".mail.txt")).findFirst().orElseThrow();
    assertThat(site.text(mail).lines().map(String::strip).filter(l -> l.startsWith("AI")))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  private PublishedSite publish(boolean responsible) {
    Path newsroom = folder.resolve(String.valueOf(responsible));
    SmallSite site = SmallSite.in(newsroom);
    site.with(
        "site.properties",
        "site.title=A small site\nsite.host=https://small.example.org\nsite.timezone=UTC\nmail.digest=true\n"
            + (responsible
                ? "responsible.name=The desk\nresponsible.contact=desk@example.org\n"
                : "check.ai/no-responsible=warning\n"));
    for (Use use : Use.values()) {
      for (ReviewState review : ReviewState.values()) {
        Case one = new Case(use, review, responsible);
        site.withBrief(one.slug(), one.slug(), one.fields(), "Plain words.", "Europol");
        if (review == ReviewState.FULL) {
          review(newsroom, "content/briefs/" + one.slug() + ".md");
        }
      }
    }
    return site.build();
  }

  private static void review(Path site, String file) {
    CommandLineRun run = new CommandLineRun();
    int status =
        run.run(
            "review",
            site.resolve(file).toString(),
            "--site",
            site.toString(),
            "--by",
            "Ben Osei",
            "--role",
            "desk editor",
            "--checked",
            "facts,sources",
            "--on",
            "2026-01-30");
    assertThat(status).as(run.err()).isEqualTo(ExitCode.WELL);
  }

  private static Outcome outcome(PublishedSite site, Case one) {
    String stem = "briefs/2026/01/30/" + one.slug();
    Document page = site.page(stem + ".html");
    JsonNode feed =
        JSON.readTree(site.text("feed.json"))
            .get("items")
            .valueStream()
            .filter(item -> item.get("id").asString().endsWith("/" + one.slug() + ".html"))
            .findFirst()
            .orElseThrow();
    return new Outcome(
        site,
        one,
        page,
        JSON.readTree(page.expectFirst("script[type=application/ld+json]").data()),
        JSON.readTree(site.text(stem + ".json")),
        feed);
  }

  private static void check(Outcome outcome) {
    Case one = outcome.one();
    Statement statement = one.statement();
    String name = one.toString();
    Optional<String> label = outcome.label();
    assertThat(label.isPresent()).as(name).isEqualTo(statement.labelled());
    String about = outcome.page().expectFirst(".about").text();
    assertThat(about.contains("Ben Osei")).as(name).isEqualTo(statement.namesReviewer());
    assertThat(about.contains("The desk")).as(name).isEqualTo(one.responsible());
    // Data.
    String said = statement == Statement.NOTHING ? "" : statement.id();
    assertThat(outcome.data().path("statement").asString("")).as(name).isEqualTo(said);
    assertThat(outcome.feed().at("/_briefpress/statement").asString("")).as(name).isEqualTo(said);
    assertThat(Optional.ofNullable(outcome.feed().at("/_briefpress/label").asString(null)))
        .as(name)
        .isEqualTo(label);
    assertThat(outcome.linked().has("editor")).as(name).isEqualTo(statement.namesReviewer());
    assertThat(outcome.linked().get("backstory").asString().startsWith(label.orElse("\n")))
        .as(name)
        .isEqualTo(statement.labelled());
    // Feeds as readers see them.
    String start = label.map(text -> text + ". ").orElse("");
    assertThat(outcome.entry().expectFirst("summary").text()).as(name).startsWith(start);
    assertThat(outcome.feed().get("content_text").asString()).as(name).startsWith(start);
    assertThat(outcome.entry().expectFirst("category[scheme*=iptc]").attr("term"))
        .as(name)
        .isEqualTo(source(outcome));
    nothingIsClaimed(outcome);
  }

  // No page of an unreviewed brief says of itself that it was reviewed or checked, but for the
  // label, which says that it was not.
  private static void nothingIsClaimed(Outcome outcome) {
    if (outcome.one().statement().namesReviewer()) {
      return;
    }
    String html = outcome.page().outerHtml();
    String bare = html.replace(outcome.label().orElse("\n"), "").replace(shortLabel(outcome), "");
    assertThat(CLAIM.matcher(bare).find()).as(outcome.one() + "\n" + bare).isFalse();
  }

  private static String shortLabel(Outcome outcome) {
    return outcome.one().statement() == Statement.AI_PARTLY_REVIEWED
        ? "not fully reviewed"
        : "not reviewed by a person";
  }

  private static String source(Outcome outcome) {
    String address = outcome.linked().get("digitalSourceType").asString();
    return address.substring(address.lastIndexOf('/') + 1);
  }

  private static String row(Outcome outcome) {
    Case one = outcome.one();
    return "| `%s` | %s | %s | `%s` | %s | %s |"
        .formatted(
            one.use().id(),
            one.review().id(),
            one.responsible() ? "yes" : "no",
            one.statement().id(),
            outcome.label().orElse(""),
            reviewer(outcome));
  }

  private static String reviewer(Outcome outcome) {
    return outcome.page().select(".provenance p").stream()
        .map(Element::text)
        .filter(text -> text.contains("Ben Osei"))
        .findFirst()
        .orElse("");
  }
}
