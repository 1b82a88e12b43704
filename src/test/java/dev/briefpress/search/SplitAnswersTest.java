package dev.briefpress.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.search.index.Analyser;
import dev.briefpress.search.index.Card;
import dev.briefpress.search.index.IndexedDocument;
import dev.briefpress.search.index.InvertedIndex;
import dev.briefpress.search.index.LunrIndexWriter;
import dev.briefpress.search.index.SearchDocument;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the split index answers, compared with what lunr.js answers from the whole index. */
class SplitAnswersTest {
  private static LunrInBrowser lunr;

  @BeforeAll
  static void openBrowser() {
    lunr = LunrInBrowser.open();
  }

  @AfterAll
  static void closeBrowser() {
    lunr.close();
  }

  @ParameterizedTest
  @CsvSource({"300, 1, 609", "2000, 2, 609"})
  void equalTheWholeIndexBitByBit(int briefs, long seed, int queries) {
    SyntheticBriefs synthetic = new SyntheticBriefs(seed, briefs);
    Random random = new Random(seed);
    publish(briefs, synthetic::brief);
    assertThat(assertSameAnswers(queries(seed, () -> synthetic.word(random), queries)))
        .isGreaterThan(queries * 2L / 3);
  }

  @Test
  void equalTheWholeIndexForHostileTexts() {
    HostileTexts texts = new HostileTexts(77);
    SyntheticBriefs synthetic = new SyntheticBriefs(3, 150);
    publish(
        150,
        number ->
            new SearchDocument(
                synthetic.brief(number).card(), texts.text(5), texts.text(9), texts.text(200)));
    List<String> words =
        List.of(
            "cyber",
            "relational",
            "probabl",
            "2024",
            "don't",
            "u.s",
            "finance",
            "constructor",
            "__proto__",
            "192.168.10.254",
            "yyyes",
            "strasse",
            "at&t",
            "1,234,567",
            "running");
    Random random = new Random(5);
    assertThat(assertSameAnswers(queries(9, () -> words.get(random.nextInt(words.size())), 300)))
        .isGreaterThan(200);
  }

  @ParameterizedTest
  @CsvSource({"0", "1", "2"})
  void equalTheWholeIndexOfHardlyAnyBriefs(int briefs) {
    SyntheticBriefs synthetic = new SyntheticBriefs(4, 10);
    Random random = new Random(6);
    publish(briefs, synthetic::brief);
    List<String> queries = new ArrayList<>(queries(10, () -> synthetic.word(random), 60));
    queries.add("*");
    queries.add("* -c*");
    assertSameAnswers(queries);
  }

  @Test
  void equalTheWholeIndexForBuiltQueries() {
    SyntheticBriefs synthetic = new SyntheticBriefs(1, 300);
    publish(300, synthetic::brief);
    List<String> words = new ArrayList<>();
    Random random = new Random(8);
    for (int i = 0; i < 40; i++) {
      words.add(synthetic.word(random));
    }
    lunr.put("words.json", words);
    assertThat(
            lunr.run(
                COMPARE
                    + """
                    const words = await json("/words.json");
                    for (const word of words) {
                      await compare(word, query => query
                        .term(word.slice(0, 4), {wildcard: lunr.Query.wildcard.TRAILING, boost: 2})
                        .term(word.slice(2), {wildcard: lunr.Query.wildcard.LEADING, usePipeline: false})
                        .term([word, "other"], {fields: ["title", "body"]})
                        .term(word, {editDistance: 1, presence: lunr.Query.presence.REQUIRED}));
                    }
                    return wrong;
                    """))
        .isEqualTo(List.of());
  }

  @Test
  void refuseWhatLunrsParserRefuses() {
    publish(3, new SyntheticBriefs(4, 10)::brief);
    assertThat(
            lunr.run(
                """
                const split = await shards.openIndex("/search", {lunr});
                const errors = [];
                for (const text of ["nofield:x", "+", "title:", "word~x", "a^b"]) {
                  try { await split.search(text); errors.push("none"); }
                  catch (error) { errors.push(error.name); }
                }
                return errors.join();
                """))
        .isEqualTo(
            "QueryParseError,QueryParseError,QueryParseError,QueryParseError,QueryParseError");
  }

  private static List<String> queries(long seed, Supplier<String> words, int count) {
    QueryMaker maker = new QueryMaker(seed, words);
    List<String> queries = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      queries.add(maker.query(i));
    }
    return queries;
  }

  private static void publish(int briefs, IntFunction<SearchDocument> brief) {
    InvertedIndex index = new InvertedIndex();
    Analyser analyser = new Analyser();
    List<Card> cards = new ArrayList<>();
    for (int number = 0; number < briefs; number++) {
      SearchDocument document = brief.apply(number);
      cards.add(document.card());
      index.add(analyser.count(IndexedDocument.of(number, document)));
    }
    lunr.putAll("search", SplitFixture.files(index, cards, true));
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    new LunrIndexWriter(index).write(whole);
    lunr.put("search/index.json", whole.toByteArray());
  }

  /** Runs {@code queries} on both; returns how many of them found anything. */
  private static long assertSameAnswers(List<String> queries) {
    lunr.put("queries.json", queries);
    Object answer =
        lunr.run(
            COMPARE
                + """
                let found = 0;
                for (const text of await json("/queries.json")) {
                  const build = query => new lunr.QueryParser(text, query).parse();
                  if (await compare(text, build) > 0) found++;
                }
                return wrong.length ? wrong : found;
                """);
    assertThat(answer).isInstanceOf(Long.class);
    return (Long) Objects.requireNonNull(answer);
  }

  private static final String COMPARE =
      """
      const split = await shards.openIndex("/search/", {lunr});
      const whole = lunr.Index.load(await json("/search/index.json"));
      const wrong = [];
      const show = results => results.slice(0, 5).map(r => r.ref + " " + r.score).join(", ");
      const compare = async (name, build) => {
        const theirs = whole.query(build);
        const ours = await split.query(build);
        const same = ours.length === theirs.length && ours.every((our, i) =>
          our.ref === theirs[i].ref
          && Object.is(our.score, theirs[i].score)
          && JSON.stringify(our.matchData) === JSON.stringify(theirs[i].matchData));
        if (!same && wrong.length < 10) {
          wrong.push(`${name}: ${ours.length} for ${theirs.length}: ${show(ours)} for ${show(theirs)}`);
        }
        return theirs.length;
      };
      """;
}
