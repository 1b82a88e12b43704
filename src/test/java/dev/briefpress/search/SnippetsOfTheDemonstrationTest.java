package dev.briefpress.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.content.Brief;
import dev.briefpress.content.LabelledText;
import dev.briefpress.content.Part;
import dev.briefpress.content.Section;
import dev.briefpress.exports.BriefData;
import dev.briefpress.exports.Demonstration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * All that the first five results of two hundred queries say: nothing that the desk does not hold
 * itself stands there without its name.
 */
class SnippetsOfTheDemonstrationTest {
  private static final int QUERIES = 200;
  private static final Demonstration DEMONSTRATION =
      Demonstration.readAt(Instant.parse("2026-12-01T00:00:00Z"));
  private static List<Shown> shown = List.of();

  /** A text that must not be shown without {@code name}: one that is not what the desk judges. */
  private record Open(String text, String name) {}

  /** What a result of {@code query} shows. */
  private record Shown(
      String query, String address, String line, String label, String sentence, boolean marked) {
    static Shown of(Map<?, ?> map) {
      return new Shown(
          text(map, "query"),
          text(map, "address"),
          text(map, "line"),
          text(map, "label"),
          text(map, "sentence"),
          Boolean.TRUE.equals(map.get("marked")));
    }

    private static String text(Map<?, ?> map, String key) {
      return String.valueOf(map.get(key));
    }
  }

  @BeforeAll
  static void search() {
    try (LunrInBrowser lunr = LunrInBrowser.open()) {
      new SearchPages(DEMONSTRATION.bodies())
          .pages(DEMONSTRATION.site())
          .forEach(page -> lunr.put(page.path().value(), page.bytes()));
      new BriefData(DEMONSTRATION.bodies())
          .pages(DEMONSTRATION.site())
          .forEach(page -> lunr.put(page.path().value(), page.bytes()));
      Object answer =
          lunr.run(
              """
              const words = {preferred: "preferred", rejected: "not preferred", undecided: "none preferred",
                introduction: "Introduction", note: "Note", source: "Source", typo: "typo",
                clarification: "clarification", update: "update", correction: "correction", retraction: "retraction", tag: "Tag", tags: "tags", entities: "entities", dated: "date", named: "another name", matched: "Found by"};
              const index = await shards.openIndex("/search", {lunr});
              const fetchData = async address => {
                const response = await fetch("/" + address.replace(/\\.html$/, ".json"));
                return response.ok ? response.json() : undefined;
              };
              const answers = new query.Answers({index, lunr, words, fetchData});
              const text = pieces => pieces.map(([piece]) => piece).join("");
              const isMarked = pieces => pieces.some(([, isHit]) => isHit);
              const shown = [];
              for (const asked of args[0]) {
                let hits = [];
                const question = {text: asked + " ", filters: {}, order: "", count: 5};
                await answers.answer(question, message => (hits = message.hits));
                for (const {ref, address, kind, title, line, isSaid} of hits) {
                  if (kind && kind !== "brief") continue;
                  const said = isSaid ? undefined : await answers.snippet(ref);
                  shown.push({
                    query: asked,
                    address,
                    line: text(line),
                    label: said ? said.label : "",
                    sentence: said ? text(said.pieces) : "",
                    marked: [title, line, said ? said.pieces : []].some(isMarked) || said?.label === "Found by",
                  });
                }
              }
              return shown;
              """,
              queries());
      shown =
          ((List<?>) Objects.requireNonNull(answer))
              .stream().map(map -> Shown.of((Map<?, ?>) map)).toList();
    }
  }

  @AfterAll
  static void forget() {
    shown = List.of();
  }

  @Test
  void noSentenceOfARejectedHypothesisAScenarioAnAssumptionOrACorrectionStandsWithoutItsName() {
    Map<String, Brief> briefs =
        DEMONSTRATION.site().briefs().stream()
            .collect(Collectors.toMap(brief -> brief.address().value(), brief -> brief));
    List<String> wrong = new ArrayList<>();
    int named = 0;
    for (Shown one : shown) {
      for (Open open : open(Objects.requireNonNull(briefs.get(one.address())))) {
        if (isOf(open.text(), one.sentence())) {
          named++;
          if (!one.label().contains(open.name())) {
            wrong.add(one.query() + ": " + one.label() + ": " + one.sentence());
          }
        }
        if (isOf(open.text(), one.line())) {
          wrong.add(one.query() + ": " + one.line());
        }
      }
    }
    System.out.printf("%d results of %d queries, %d named%n", shown.size(), QUERIES, named);
    assertThat(wrong).isEmpty();
    assertThat(shown).hasSizeGreaterThan(QUERIES);
    // Else this test would look at nothing.
    assertThat(named).isGreaterThan(20);
  }

  @Test
  void everyResultShowsAWordThatWasSearchedOrTheFieldThatHasIt() {
    assertThat(shown).filteredOn(one -> !one.marked()).isEmpty();
  }

  private static boolean isOf(String text, String sentence) {
    return sentence.length() > 20 && Stream.of(sentence.split(" … ", -1)).allMatch(text::contains);
  }

  private static List<Open> open(Brief brief) {
    List<Open> open = new ArrayList<>();
    brief.header().revisions().forEach(r -> open.add(new Open(r.text(), r.kind().id())));
    for (Section section : DEMONSTRATION.bodies().of(brief.id()).sections()) {
      for (Part part : section.parts()) {
        if (part instanceof Part.Hypotheses hypotheses) {
          hypotheses.items().stream()
              .filter(hypothesis -> !hypothesis.preferred())
              .map(h -> new Open(h.text().text(), h.label() + ", n"))
              .forEach(open::add);
        } else if (part instanceof Part.Scenarios scenarios) {
          add(open, scenarios.items(), scenarios.label() + ", ");
        } else if (part instanceof Part.Labelled labelled) {
          add(
              open,
              labelled.items().stream()
                  .filter(i -> i.id().orElse("").contains("assumptions"))
                  .toList(),
              "");
        }
      }
    }
    return open;
  }

  private static void add(List<Open> open, List<LabelledText> items, String before) {
    items.forEach(item -> open.add(new Open(item.text().text(), before + item.label())));
  }

  /** One to three words in a row, half of them of texts that are not what the desk judges. */
  private static List<String> queries() {
    Random random = new Random(11);
    List<String> judged = new ArrayList<>();
    List<String> open = new ArrayList<>();
    for (Brief brief : DEMONSTRATION.site().briefs()) {
      judged.add(brief.header().title());
      judged.add(brief.summary());
      brief.header().tags().forEach(tag -> judged.add(tag.name()));
      open(brief).forEach(one -> open.add(one.text()));
    }
    List<String> queries = new ArrayList<>();
    while (queries.size() < QUERIES) {
      List<String> texts = queries.size() % 2 == 0 ? open : judged;
      String[] words = texts.get(random.nextInt(texts.size())).split("[^\\p{L}\\p{N}]+");
      int start = random.nextInt(words.length);
      int end = Math.min(words.length, start + 1 + random.nextInt(3));
      String query = String.join(" ", List.of(words).subList(start, end)).strip();
      if (query.length() > 3) {
        queries.add(query);
      }
    }
    return queries;
  }
}
