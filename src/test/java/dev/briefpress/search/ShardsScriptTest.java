package dev.briefpress.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.search.index.Analyser;
import dev.briefpress.search.index.Card;
import dev.briefpress.search.index.IndexedDocument;
import dev.briefpress.search.index.InvertedIndex;
import dev.briefpress.search.index.Kind;
import dev.briefpress.search.index.Refs;
import dev.briefpress.search.index.SearchDocument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What {@code shards.js} offers beside answers: documents, filters, and manners on a bad network.
 */
class ShardsScriptTest {
  private static final int BRIEFS = 3_200;
  private static LunrInBrowser lunr;

  @BeforeAll
  static void openBrowser() {
    lunr = LunrInBrowser.open();
    publish(new SyntheticBriefs(21, BRIEFS).first(BRIEFS));
  }

  @AfterAll
  static void closeBrowser() {
    lunr.close();
  }

  private static void publish(List<SearchDocument> documents) {
    InvertedIndex index = new InvertedIndex();
    Analyser analyser = new Analyser();
    for (int number = 0; number < documents.size(); number++) {
      index.add(analyser.count(IndexedDocument.of(number, documents.get(number))));
    }
    List<Card> cards = documents.stream().map(SearchDocument::card).toList();
    lunr.putAll("sub/search", SplitFixture.files(index, cards, false));
  }

  /**
   * Runs a script that has an {@code index} and may use {@code other(settings)} for another, and
   * {@code cardsOf(refs)} for the documents of very many refs, which a browser refuses to fetch all
   * at once.
   */
  private static Object run(String script) {
    Object answer =
        lunr.run(
            """
            const other = settings => shards.openIndex("/sub/search", {lunr, waits: [1, 2], ...settings});
            const index = await other({});
            const cardsOf = async refs => {
              const cards = [];
              for (let i = 0; i < refs.length; i += 200) {
                cards.push(...await index.documents(refs.slice(i, i + 200)));
              }
              return cards;
            };
            """
                + script);
    return answer == null ? "null" : answer;
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 999, 1_600, BRIEFS - 1})
  void documentsAreTheOnesThatWerePublished(int number) {
    Card card = new SyntheticBriefs(21, BRIEFS).brief(number).card();
    assertThat(
            run(
                "const [d] = await index.documents(['%d']);".formatted(Refs.of(number))
                    + "return [d.ref, d.title, d.address, d.date, d.category, d.confidence,"
                    + " d.tags.join('|'), d.excerpt].join('\\n');"))
        .isEqualTo(
            String.join(
                "\n",
                String.valueOf(Refs.of(number)),
                card.title(),
                card.address(),
                card.day().toString(),
                card.rating().category(),
                card.rating().confidence(),
                String.join("|", card.tags()),
                card.excerpt()));
  }

  @Test
  void documentsThatDoNotExistAreRefused() {
    assertThat(
            run(
                """
                const outcomes = [];
                for (const ref of [1000000, 999999 - index.manifest.documents, "none"]) {
                  outcomes.push(await index.documents([ref]).then(() => "found", e => e.name));
                }
                return outcomes.join();
                """))
        .isEqualTo("RangeError,RangeError,RangeError");
  }

  @Test
  void filtersTellEveryDocumentAsItsCardDoes() {
    assertThat(
            run(
                """
                const refs = Array.from({length: index.manifest.documents}, (_, i) => 999999 - i);
                const cards = await cardsOf(refs);
                const wanted = [
                  [{category: "cyber"}, c => c.category === "cyber"],
                  [{category: ["cyber", "economic"], confidence: "high"},
                    c => ["cyber", "economic"].includes(c.category) && c.confidence === "high"],
                  [{tag: cards[7].tags[0]}, c => c.tags.includes(cards[7].tags[0])],
                  [{tag: [cards[1999].tags[1], cards[0].tags[0]]},
                    c => c.tags.includes(cards[1999].tags[1]) || c.tags.includes(cards[0].tags[0])],
                  [{tag: "no such tag"}, c => false],
                  [{tag: "", category: "", confidence: [], from: "", to: ""}, c => true],
                  [{category: "none"}, c => false],
                  [{from: "2021-03-10"}, c => c.date >= "2021-03-10"],
                  [{to: "2021-03-10"}, c => c.date <= "2021-03-10"],
                  [{from: "2021-03-05", to: "2021-03-05"}, c => c.date === "2021-03-05"],
                  [{from: "2021-03-05", to: "2021-03-01"}, c => false],
                  [{from: "1999-01-01", to: "2099-01-01"}, c => true],
                  [{}, c => true],
                ];
                const wrong = [];
                for (const [filter, expected] of wanted) {
                  const passes = await index.filter(filter);
                  const bad = cards.filter(c => passes(c.ref) !== expected(c)).length;
                  if (bad) wrong.push(JSON.stringify(filter) + " is wrong for " + bad);
                }
                return wrong;
                """))
        .isEqualTo(List.of());
  }

  @Test
  void aCardSaysAllThatAResultShows() {
    Card brief =
        new Card(
            Kind.BRIEF,
            "",
            "Cables",
            "briefs/a.html",
            LocalDate.of(2026, 5, 8),
            new Card.Rating("cyber", "high", "likely", List.of("55", "80"), "It lasts."),
            "Background.",
            List.of("sea"),
            List.of(new Card.Value("Baltic", "region/baltic.html")),
            List.of(
                new Card.Change("updated", LocalDate.of(2026, 5, 10)),
                new Card.Change("corrected", LocalDate.of(2026, 5, 9))),
            "fr",
            "generated.ai-unreviewed",
            Map.of());
    Card entity =
        new Card(Kind.ENTITY, "place", "Baltic Sea", "entities/b.html", brief.day(), "A sea.");
    publish(List.of(document(brief), document(entity)));
    Object answer = run("return JSON.stringify(await index.documents(['999999', '999998']));");
    publish(new SyntheticBriefs(21, BRIEFS).first(BRIEFS));
    assertThat(answer)
        .isEqualTo(
            """
            [{"ref":"999999","title":"Cables","address":"briefs/a.html","date":"2026-05-08",\
            "category":"cyber","confidence":"high","likelihood":"likely",\
            "band":["55","80"],"judgement":"It lasts.","excerpt":"Background.","tags":["sea"],\
            "shown":[["Baltic","region/baltic.html"]],\
            "changes":[["updated","2026-05-10"],["corrected","2026-05-09"]],\
            "kind":"brief","sort":"","lang":"fr","label":"generated.ai-unreviewed"},\
            {"ref":"999998","title":"Baltic Sea","address":"entities/b.html","date":"",\
            "category":"","confidence":"","likelihood":"","band":[],"judgement":"","excerpt":"A sea.",\
            "tags":[],"shown":[],"changes":[],"kind":"entity","sort":"place","lang":"","label":""}]""");
  }

  @Test
  void onlyWhatHasADayPassesADay() {
    LocalDate day = LocalDate.of(2026, 5, 8);
    List<SearchDocument> documents = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      documents.add(document(new Card(kind, "", "T", "a.html", day, "")));
    }
    publish(documents);
    Object answer =
        run(
            """
            const refs = [999999, 999998, 999997, 999996, 999995];
            const onDay = await index.filter({from: "2026-05-08", to: "2026-05-08"});
            const ofKind = await index.filter({kind: ["page", "technique"]});
            return refs.map(onDay).join() + ";" + refs.map(ofKind).join();
            """);
    publish(new SyntheticBriefs(21, BRIEFS).first(BRIEFS));
    assertThat(answer).isEqualTo("true,true,false,false,false;false,false,true,false,true");
  }

  @Test
  void valuesAreCounted() {
    assertThat(
            run(
                """
                const refs = Array.from({length: index.manifest.documents}, (_, i) => 999999 - i);
                const cards = await cardsOf(refs);
                const count = list => {
                  const counts = {};
                  for (const {category} of list) counts[category] = (counts[category] ?? 0) + 1;
                  return JSON.stringify(Object.entries(counts).sort());
                };
                const sorted = counts => JSON.stringify(Object.entries(counts).sort());
                return [
                  JSON.stringify(await index.filters()),
                  sorted(await index.counts("category")) === count(cards),
                  sorted(await index.counts("category", refs.slice(0, 77))) === count(cards.slice(0, 77)),
                  JSON.stringify(await index.counts("tag")),
                ].join(";");
                """))
        .isEqualTo(
            "[{\"name\":\"kind\",\"open\":false},{\"name\":\"category\",\"open\":false},"
                + "{\"name\":\"confidence\",\"open\":false},{\"name\":\"tag\",\"open\":true}]"
                + ";true;true;{}");
  }

  @Test
  void valuesAreCompletedByAnyWordOfAnySpelling() {
    List<SearchDocument> documents = new ArrayList<>();
    for (List<String> tags :
        List.of(List.of("Baltic Sea", "cyber"), List.of("Émile Zola"), List.of("Baltic Sea"))) {
      documents.add(document(new Card("T", "a", LocalDate.EPOCH, "c", "low", tags, "")));
    }
    publish(documents);
    Object answer =
        run(
            """
            const found = [];
            for (const typed of ["b", "SEA", "emile z", "zola", "Ostsee", "baltic sea", "al", " "]) {
              const values = await index.complete("tag", typed);
              found.push(values.map(({value, count}) => `${value} ${count}`).join());
            }
            found.push(JSON.stringify(await index.complete("confidence", "LO")));
            const passes = await index.filter({tag: "baltic SEA"});
            found.push([999999, 999998, 999997].map(passes).join());
            return found.join("|");
            """);
    publish(new SyntheticBriefs(21, BRIEFS).first(BRIEFS));
    assertThat(answer)
        .isEqualTo(
            "Baltic Sea 2|Baltic Sea 2|Émile Zola 1|Émile Zola 1|Baltic Sea 2|Baltic Sea 2||"
                + "|[{\"value\":\"low\",\"count\":3}]|true,false,true");
  }

  private static SearchDocument document(Card card) {
    return new SearchDocument(card, "", "", "");
  }

  @Test
  void titlesOfTheSameTermsAreFoundWithoutTheirDocuments() {
    assertThat(
            run(
                """
                const refs = Array.from({length: index.manifest.documents}, (_, i) => String(999999 - i));
                const cards = await cardsOf(refs);
                const terms = title => text.prepare(title).toLowerCase().split(/[ -]/)
                  .filter(word => !index.manifest.stopWords.includes(word))
                  .map(word => String(lunr.stemmer(new lunr.Token(word, {}))));
                const key = title => terms(title).sort().join(" ");
                const wrong = [];
                for (const card of cards.filter((_, i) => i % 40 === 0)) {
                  const same = cards.filter(other => key(other.title) === key(card.title));
                  const found = await index.filledBy("title", terms(card.title));
                  if (found.sort().join() !== same.map(({ref}) => ref).sort().join()) {
                    wrong.push(card.title + ": " + found);
                  }
                }
                const more = await index.filledBy("title", [...terms(cards[0].title), "nosuchword"]);
                const fewer = await index.filledBy("title", terms(cards[0].title).slice(1));
                return [wrong.join(), more.length, fewer.includes(cards[0].ref)].join(";");
                """))
        .isEqualTo(";0;false");
  }

  @Test
  void datesMayHaveGapsOfYears() {
    List<SearchDocument> documents = new ArrayList<>();
    for (String day : List.of("1969-12-31", "1969-12-31", "2000-02-29", "2026-11-23")) {
      Card card = new Card("T", "a.html", LocalDate.parse(day), "c", "low", List.of(), "");
      documents.add(new SearchDocument(card, "", "", ""));
    }
    publish(documents);
    Object answer =
        run(
            """
            const passes = await index.filter({from: "1970-01-01", to: "2000-02-29"});
            return [999999, 999998, 999997, 999996].map(passes).join();
            """);
    publish(new SyntheticBriefs(21, BRIEFS).first(BRIEFS));
    assertThat(answer).isEqualTo("false,false,true,false");
  }

  @Test
  void termsAreCountedAsTheWholeIndexCountsThem() {
    InvertedIndex index = new InvertedIndex();
    Analyser analyser = new Analyser();
    SyntheticBriefs briefs = new SyntheticBriefs(21, BRIEFS);
    for (int number = 0; number < BRIEFS; number++) {
      index.add(analyser.count(IndexedDocument.of(number, briefs.brief(number))));
    }
    List<String> expected = new ArrayList<>();
    for (int term : index.vocabulary().sorted()) {
      if (index.vocabulary().term(term).startsWith("gra")) {
        expected.add(index.vocabulary().term(term) + " " + index.postingCount(term));
      }
    }
    assertThat(expected).hasSizeGreaterThan(100);
    assertThat(run("return (await index.terms('gra')).map(t => t.term + ' ' + t.count);"))
        .isEqualTo(expected);
    assertThat(run("return await index.terms('gra', 2);")).isEqualTo("null");
    assertThat(
            run(
                "return (await index.lookup(['nosuch', '%s'])).length;"
                    .formatted(expected.get(5).substring(0, expected.get(5).indexOf(' ')))))
        .isEqualTo(1L);
  }

  @Test
  void aQueryFetchesOnlyTheFilesOfItsTerms() {
    lunr.server().forgetRequests();
    run("await index.search('the gradenin nosuchword');");
    List<String> requests = lunr.server().requests();
    assertThat(requests).hasSizeLessThanOrEqualTo(8);
    assertThat(requests).contains("sub/search/manifest.json");
    assertThat(requests).noneMatch(path -> path.contains("/terms.") || path.contains("/d/"));
  }

  @Test
  void nothingIsFetchedTwice() {
    run(
        """
        await index.search("gradenin zelgra gra*");
        window.before = performance.getEntriesByType("resource").length;
        await index.search("gradenin zelgra gra*");
        """);
    lunr.server().forgetRequests();
    run(
        """
        const one = await other({fetch: (...r) => { window.count = (window.count ?? 0) + 1; return fetch(...r); }});
        await one.search("gradenin zelgra gra* helten~1");
        window.first = window.count;
        await one.search("gra* zelgra gradenin helten~1");
        """);
    assertThat(run("return window.count - window.first;")).isEqualTo(0L);
    assertThat(run("return window.first > 3;")).isEqualTo(true);
  }

  @Test
  void aFetchThatFailsTwiceIsTriedAgainAndTold() {
    assertThat(
            run(
                """
                const failures = new Map(), told = [];
                const flaky = await other({
                  fetch: async (path, init) => {
                    const count = (failures.get(path) ?? 0) + 1;
                    failures.set(path, count);
                    if (count === 1) throw new TypeError("network is down");
                    if (count === 2) return new Response("busy", {status: 503});
                    return fetch(path, init);
                  },
                  onRetry: (path, attempt) => told.push(path + " " + attempt),
                });
                const ours = JSON.stringify(await flaky.search("gradenin zelgra*"));
                const same = ours === JSON.stringify(await index.search("gradenin zelgra*"));
                return [same, told.length === failures.size * 2, told.slice(0, 2).join()].join();
                """))
        .isEqualTo("true,true,/sub/search/manifest.json 1,/sub/search/manifest.json 2");
  }

  @Test
  void aFetchThatKeepsFailingFailsTheSearchAndTheNextSearchTriesAnew() {
    assertThat(
            run(
                """
                let down = false;
                const flaky = await other({
                  fetch: (path, init) => down ? Promise.reject(new TypeError("down")) : fetch(path, init),
                });
                down = true;
                const error = await flaky.search("gradenin").then(() => "answered", e => e);
                down = false;
                const results = await flaky.search("gradenin");
                return [error.name, error.missing, /could not be had: down/.test(error.message),
                  results.length > 0].join();
                """))
        .isEqualTo("SearchIndexError,false,true,true");
  }

  @Test
  void halfAFileIsNoAnswer() {
    assertThat(
            run(
                """
                const broken = await other({
                  fetch: async (path, init) => {
                    const response = await fetch(path, init);
                    if (!path.includes("/t/")) return response;
                    return new Response((await response.text()).slice(0, -20));
                  },
                });
                return await broken.search("gradenin").then(() => "answered", e => e.name);
                """))
        .isEqualTo("SearchIndexError");
  }

  @Test
  void aSitePublishedAnewIsReadAnew() {
    run(
        """
        window.kept = index;
        window.old = (await index.search("gradenin")).length;
        """);
    List<SearchDocument> more = new ArrayList<>(new SyntheticBriefs(21, BRIEFS).first(BRIEFS));
    SearchDocument last = more.get(BRIEFS - 1);
    more.add(
        new SearchDocument(last.card(), "", "", "gradenin zelgratenness trajo " + last.body()));
    publish(more);
    Object answer =
        run(
            """
            const both = await window.kept.search("gradenin +trajo");
            const fresh = await index.search("gradenin +trajo");
            return [window.kept.manifest.documents, JSON.stringify(both) === JSON.stringify(fresh)].join();
            """);
    publish(new SyntheticBriefs(21, BRIEFS).first(BRIEFS));
    assertThat(answer).isEqualTo((BRIEFS + 1) + ",true");
  }

  @Test
  void aManifestOfAnotherFormatIsRefused() {
    assertThat(
            run(
                """
                return await other({
                  fetch: async () => new Response('{"format": 1}'),
                }).then(() => "opened", e => e.message);
                """))
        .isEqualTo("The search index has format 1, this script reads 4.");
  }

  @Test
  void aWorkerSearchesToo() {
    lunr.put(
        "worker.js",
        """
        importScripts("/lunr.js");
        onmessage = async ({data}) => {
          const {openIndex} = await import("/shards.js");
          const index = await openIndex("/sub/search");
          postMessage(JSON.stringify(await index.search(data)));
        };
        """
            .getBytes(java.nio.charset.StandardCharsets.UTF_8));
    assertThat(
            run(
                """
                const worker = new Worker("/worker.js");
                const answer = new Promise((done, fail) => {
                  worker.onmessage = ({data}) => done(data);
                  worker.onerror = fail;
                });
                worker.postMessage("gradenin zelgra*");
                const theirs = await answer;
                worker.terminate();
                return theirs === JSON.stringify(await index.search("gradenin zelgra*"));
                """))
        .isEqualTo(true);
  }
}
