package dev.briefpress.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.search.index.Analyser;
import dev.briefpress.search.index.Card;
import dev.briefpress.search.index.IndexedDocument;
import dev.briefpress.search.index.InvertedIndex;
import dev.briefpress.search.index.SearchDocument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code query.js} makes of what readers type. */
class QueryScriptTest {
  private static LunrInBrowser lunr;

  @BeforeAll
  static void openBrowser() {
    lunr = LunrInBrowser.open();
    List<SearchDocument> documents =
        List.of(
            document("Undersea cables", "Baltic", "Ada Byron", "A ship cut the cables near Åland."),
            document("Cyber-attack on ports", "cyber", "", "Japan’s ports stopped; US help came."),
            document("Resilience of networks", "cyber", "Jörg Müller", "Policies for resilience."),
            document("Cyberattack drill", "cyber", "", "A drill of 2024. CVE-2024-3094 was used."),
            document(
                "Drill", "exercise", "", "The drill drill drill drill of a cyberattack drill."),
            document("Running the grid", "energy", "O'Brien", "Grids run. The café Émile stayed."),
            document("Sanctions", "EU-Japan relations", "Émile Zola", "Nothing about us here."));
    InvertedIndex index = new InvertedIndex();
    Analyser analyser = new Analyser();
    List<Card> cards = new ArrayList<>();
    for (SearchDocument document : documents) {
      index.add(analyser.count(IndexedDocument.of(cards.size(), document)));
      cards.add(document.card());
    }
    lunr.putAll("search", SplitFixture.files(index, cards, false));
  }

  @AfterAll
  static void closeBrowser() {
    lunr.close();
  }

  private static SearchDocument document(String title, String tags, String entities, String body) {
    String address = title.toLowerCase(Locale.ROOT).replace(' ', '-') + ".html";
    LocalDate day = LocalDate.of(2026, 1, 30);
    Card card = new Card(title, address, day, "cyber", "high", List.of(tags), body);
    return new SearchDocument(card, tags, entities, body);
  }

  /** The titles found, best first. */
  private static Object ask(String text) {
    Object answer =
        lunr.run(
            """
            const index = await shards.openIndex("/search", {lunr});
            const {results, corrected} = await query.ask(index, lunr, args[0]);
            const cards = await index.documents(results.map(result => result.ref));
            return (corrected ? "~ " : "") + cards.map(card => card.title).join(", ");
            """,
            text);
    return answer == null ? "" : answer;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // a whole word, in any case, with or without its accents, its possessive or an ending
        "cables | Undersea cables",
        "CABLE  | Undersea cables",
        "aland | Undersea cables",
        "Åland | Undersea cables",
        "japan's | Sanctions, Cyber-attack on ports",
        "muller | Resilience of networks",
        "o'brien | Running the grid",
        "policy | Resilience of networks",
        // compounds, both ways
        "cyber-attack | Cyber-attack on ports, Cyberattack drill, Drill",
        "+cyber-attack | Cyber-attack on ports",
        "x-ray | ",
        // words that lunr would drop
        "US | Cyber-attack on ports",
        "the of | ",
        "the cables | Undersea cables",
        "3094 | Cyberattack drill",
        "CVE-2024-3094 | Cyberattack drill",
      })
  void findsAWholeWord(String text, String titles) {
    assertThat(ask(text + " ")).isEqualTo(titles == null ? "" : titles);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cab | Undersea cables",
        "unders | Undersea cables",
        "resilienc | Resilience of networks",
        "resilience | Resilience of networks",
        "polic | Resilience of networks",
        "policie | Resilience of networks",
        "runn | Running the grid",
        "title:und | Undersea cables",
        "tags:und | ",
        "+energ | Running the grid",
        "cyber-att | Cyber-attack on ports, Cyberattack drill, Drill",
      })
  void takesTheLastWordAsABeginning(String text, String titles) {
    assertThat(ask(text)).isEqualTo(titles == null ? "" : titles);
  }

  @Test
  void takesNoBeginningOfOneOrTwoLetters() {
    assertThat(ask("ca")).isEqualTo("");
  }

  @Test
  void takesNoBeginningOnceABlankFollows() {
    assertThat(ask("unders ")).isEqualTo("");
    assertThat(ask("unders")).isEqualTo("Undersea cables");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "resilliance | ~ Resilience of networks",
        "undresea  | ~ Undersea cables",
        "sanctoins | ~ Sanctions",
        "obrien  | ~ Running the grid",
        "xyz | ",
        "-sanctoins cabels | ~ Undersea cables",
      })
  void forgivesTypingMistakesWhenNothingIsFound(String text, String titles) {
    assertThat(ask(text)).isEqualTo(titles == null ? "" : titles);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "+cyber +ports | Cyber-attack on ports",
        "cyber -drill  | Cyber-attack on ports, Resilience of networks",
        "title:drill  | Drill, Cyberattack drill",
        "TITLE:grid  | Running the grid",
        "und*ea | Undersea cables",
        "*sea | Undersea cables",
        "grod~1 | Running the grid",
        "sanctions cables^9 | Undersea cables, Sanctions",
        "nofield:cables  | Undersea cables",
        "cables~9  | Undersea cables",
      })
  void speaksLunrsLanguage(String text, String titles) {
    assertThat(ask(text).toString()).startsWith(titles);
  }

  @ParameterizedTest
  @CsvSource({"''", "' '", "'+'", "'-'", "'title:'", "'*'", "'**'", "'~'", "'^'", "'\"'", "'~1^2'"})
  void findsNothingForNoWord(String text) {
    assertThat(ask(text)).isEqualTo("");
  }

  @Test
  void givesAllOthersNewestFirstWhenWordsAreOnlyExcluded() {
    assertThat(ask("-cyber -cables")).isEqualTo("Sanctions, Running the grid, Drill");
  }

  @Test
  void excludesACompoundAsAWhole() {
    assertThat(ask("-cyber-attack"))
        .isEqualTo("Sanctions, Running the grid, Resilience of networks, Undersea cables");
  }

  @Test
  void putsAnExactTitleFirst() {
    assertThat(ask("cyberattack drill").toString()).startsWith("Cyberattack drill, Drill");
    assertThat(ask("drill").toString()).startsWith("Drill, Cyberattack drill");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ports | Japan’s ports stopped; ports. | Japan’s [ports] stopped; [ports].",
        "japan | “Japan’s” ports, EU-Japan. | “[Japan’s]” ports, EU-[Japan].",
        "policy | Policies, policy! | [Policies], [policy]!",
        "cafe | the café (Café) | the [café] ([Café])",
        "cyberattack | a cyber-attack, a Cyberattack | a [cyber-attack], a [Cyberattack]",
        "US | US help came to us. | [US] help came to us.",
        "grid | nothing here | nothing here",
        "3094 | CVE-2024-3094, | CVE-2024-[3094],",
        "October 2016 | On 21 October 2016 it fell; not in 2015. | On [21 October 2016] it fell; not in 2015.",
        "2026-05-08 | Straße, Æon: May 8th, 2026, or 9 May 2026 | Straße, Æon: [May 8th, 2026], or [9 May 2026]",
      })
  void showsWhereTheHitsAre(String word, String text, String marked) {
    assertThat(
            lunr.run(
                """
                const words = text.prepare(args[0]).toLowerCase().split(/[ -]/);
                const terms = new Set(words.map(word => String(lunr.stemmer(new lunr.Token(word, {})))));
                let marked = args[1];
                const index = {lunr, manifest: {pipeline: ["stemmer"]}};
                for (const [start, end] of new query.Words(index).hits(args[1], terms).reverse()) {
                  marked = marked.slice(0, start) + "[" + marked.slice(start, end) + "]" + marked.slice(end);
                }
                return marked;
                """,
                word,
                text))
        .isEqualTo(marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // every word
        "cyber resilience  | Resilience of networks",
        "cyberattack drill | Cyberattack drill, Drill",
        "drill cyberatt | Cyberattack drill, Drill",
        "ports help japan  | Cyber-attack on ports",
        // no brief has all, so those with most come first
        "ports grid japan  | some: Cyber-attack on ports, Sanctions, Running the grid",
        "cables title:grid  | some: Running the grid, Undersea cables",
        // a word that no brief has
        "xqzvwk cables  | some: without xqzvwk: Undersea cables",
        "xqzvwk | without xqzvwk:",
        "+xqzvwk +cables  | without xqzvwk:",
        "cabels ships  | some: without cabels (cabl): Undersea cables",
        "stoppde ports  | some: without stoppde (stop): Cyber-attack on ports",
        "undresea  | near: without undresea (undersea): Undersea cables",
      })
  void findsBriefsThatHaveEveryWordOrSaysWhatIsLacking(String text, String told) {
    assertThat(told(text)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "\"ports stopped\" | Cyber-attack on ports",
        "“Ports STOPPED” | Cyber-attack on ports",
        "\"the cables near Åland\" | Undersea cables",
        "\"a ship cut\" cables | Undersea cables",
        "\"cyber attack on\" | Cyber-attack on ports",
        "\"ports\" | Cyber-attack on ports",
        // they are there, though not in a row
        "\"stopped ports\" | apart: Cyber-attack on ports",
        // one brief of these cannot be read
        "\"networks resilience\" | apart: 1 unread: Resilience of networks",
      })
  void findsWordsInARow(String text, String told) {
    assertThat(told(text)).isEqualTo(told);
  }

  @Test
  void saysWhichWordsAreNotSearched() {
    assertThat(told("the of")).isEqualTo("common the of:");
  }

  /** What {@code ask} tells beside the results, and the titles of these. */
  private static Object told(String text) {
    return Objects.requireNonNull(
        lunr.run(
            """
            const index = await shards.openIndex("/search", {lunr});
            const textsOf = async ref => {
              const [card] = await index.documents([ref]);
              return card.title.includes("networks") ? undefined : [card.title, card.excerpt];
            };
            const found = await query.ask(index, lunr, args[0], {textsOf});
            const cards = await index.documents(found.results.map(result => result.ref));
            const lacking = found.missing
              .map(({word, near}) => `without ${word}${near.length > 0 ? ` (${near})` : ""}: `);
            return [
              found.corrected ? "near: " : "",
              found.some ? "some: " : "",
              found.apart ? "apart: " : "",
              found.unchecked > 0 ? `${found.unchecked} unread: ` : "",
              found.common.length > 0 ? `common ${found.common.join(" ")}: ` : "",
              ...lacking,
              cards.map(card => card.title).join(", "),
            ].join("").trim();
            """,
            text));
  }

  @Test
  void ordersByDate() {
    assertThat(
            lunr.run(
                "return query.newestFirst([{ref: '999998'}, {ref: '999990'}, {ref: '999999'}])"
                    + ".map(r => r.ref).join();"))
        .isEqualTo("999990,999998,999999");
  }
}
