package dev.briefpress.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.exports.Demonstration;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

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
        .forEach(page -> lunr.put(page.path().value(), page.content().get()));
  }

  @AfterAll
  static void closeBrowser() {
    lunr.close();
  }

  /** A query, and the slug of the brief it is about. */
  private record Judgement(String query, String slug) {}

  private static List<Judgement> judgements() throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/search/judged-queries.txt")).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split("\\s*\\|\\s*"))
        .map(parts -> new Judgement(parts[0], parts[1].strip()))
        .toList();
  }

  @Test
  void everyJudgedQueryFindsItsBriefAmongTheFirstThree() throws IOException {
    List<String> missed = new ArrayList<>();
    int first = 0;
    List<Judgement> judgements = judgements();
    for (Judgement judgement : judgements) {
      List<?> addresses = addresses(judgement.query());
      int place =
          addresses.stream()
              .map(address -> slug(address.toString()))
              .toList()
              .indexOf(judgement.slug());
      if (place < 0) {
        missed.add(judgement.query() + ": " + addresses);
      } else if (place == 0) {
        first++;
      }
    }
    System.out.printf(
        "judged queries: %d of %d among the first three, %d first%n",
        judgements.size() - missed.size(), judgements.size(), first);
    assertThat(judgements).hasSizeGreaterThanOrEqualTo(40);
    assertThat(missed).isEmpty();
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
      List<?> addresses = addresses(brief.header().title());
      if (addresses.isEmpty() || !brief.address().value().equals(addresses.get(0))) {
        missed.add(brief.header().title() + ": " + addresses);
      }
    }
    assertThat(missed).isEmpty();
  }

  private static String slug(String address) {
    return address.substring(address.lastIndexOf('/') + 1).replace(".html", "");
  }

  private static List<?> addresses(String text) {
    Object answer =
        lunr.run(
            """
            window.index ??= await shards.openIndex("/search", {lunr});
            const {results} = await query.ask(window.index, lunr, args[0]);
            const cards = await window.index.documents(results.slice(0, 3).map(r => r.ref));
            return cards.map(card => card.address);
            """,
            text);
    return (List<?>) Objects.requireNonNull(answer);
  }
}
