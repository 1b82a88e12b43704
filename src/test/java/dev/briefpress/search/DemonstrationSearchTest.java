package dev.briefpress.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.exports.Demonstration;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Search over this repository's own site: the index, and what readers find. */
class DemonstrationSearchTest {
  private static final Demonstration DEMONSTRATION =
      Demonstration.readAt(Instant.parse("2026-12-01T00:00:00Z"));
  private static LunrInBrowser lunr;

  @BeforeAll
  static void openBrowser() {
    lunr = LunrInBrowser.open();
    new SearchPages(DEMONSTRATION.bodies())
        .pages(DEMONSTRATION.site())
        .forEach(page -> lunr.put(page.path().value(), page.bytes()));
  }

  @AfterAll
  static void closeBrowser() {
    lunr.close();
  }

  @Test
  void everyJudgedQueryHasARightAnswerAmongTheFirstThree() {
    List<JudgedQuery> tuned =
        JudgedQuery.ofDemonstration().stream().filter(judged -> !judged.held()).toList();
    JudgedQuery.Score score = JudgedQuery.score(tuned, DemonstrationSearchTest::addresses);
    System.out.println("judged: " + score);
    assertThat(score.missed()).isEmpty();
    assertThat(score.precision()).isGreaterThan(0.9);
  }

  @Test
  void queriesToWhichNothingWasTunedAreAnsweredAsWell() {
    List<JudgedQuery> all = JudgedQuery.ofDemonstration();
    List<JudgedQuery> held = all.stream().filter(JudgedQuery::held).toList();
    assertThat(all).hasSizeGreaterThanOrEqualTo(120);
    assertThat(held).hasSizeGreaterThanOrEqualTo(all.size() / 3);
    JudgedQuery.Score score = JudgedQuery.score(held, DemonstrationSearchTest::addresses);
    System.out.println("held out: " + score + " " + score.missed());
    assertThat(score.precision()).isGreaterThan(0.88);
    assertThat(score.reciprocalRank()).isGreaterThan(0.9);
  }

  @ParameterizedTest
  @ValueSource(strings = {"cyber", "political", "best", "hypothesis", "worst", "information"})
  void aWordOfTheSchemaFindsOnlyWhereAuthorsWroteIt(String word) {
    assertThat(found(word)).isLessThan(DEMONSTRATION.site().briefs().size() * 2 / 3 + 1);
  }

  @Test
  void theIndexIsLunrsOwnOfTheExportedDocuments() {
    ByteArrayOutputStream exported = new ByteArrayOutputStream();
    DocumentsExport.write(
        SearchDocuments.indexed(DEMONSTRATION.site(), DEMONSTRATION.bodies()), exported);
    lunr.put("documents.ndjson", exported.toByteArray());
    assertThat(
            lunr.compareIndex("/documents.ndjson", "/search/manifest.json", "/search/index.json"))
        .isEqualTo("identical");
  }

  @Test
  void everyTitleFindsItsOwnBriefFirst() {
    List<String> missed = new ArrayList<>();
    for (var brief : DEMONSTRATION.site().briefs()) {
      List<String> addresses = addresses(brief.header().title());
      if (addresses.isEmpty() || !brief.address().value().equals(addresses.get(0))) {
        missed.add(brief.header().title() + ": " + addresses);
      }
    }
    assertThat(missed).isEmpty();
  }

  private static List<String> addresses(String text) {
    Object answer =
        lunr.run(
            """
            window.index ??= await shards.openIndex("/search", {lunr});
            const {results} = await query.ask(window.index, lunr, args[0]);
            const cards = await window.index.documents(results.slice(0, 10).map(r => r.ref));
            return cards.map(card => card.address);
            """,
            text);
    return ((List<?>) Objects.requireNonNull(answer)).stream().map(String::valueOf).toList();
  }

  /** How many briefs have a word. */
  private static int found(String word) {
    Object answer =
        lunr.run(
            """
            window.index ??= await shards.openIndex("/search", {lunr});
            const isBrief = await window.index.filter({kind: "brief"});
            return (await window.index.search(args[0])).filter(({ref}) => isBrief(ref)).length;
            """,
            word);
    return ((Number) Objects.requireNonNull(answer)).intValue();
  }
}
