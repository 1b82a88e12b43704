package dev.briefpress.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.search.index.Analyser;
import dev.briefpress.search.index.IndexedDocument;
import dev.briefpress.search.index.InvertedIndex;
import dev.briefpress.search.index.LunrIndexWriter;
import dev.briefpress.search.index.Refs;
import dev.briefpress.search.text.SearchText;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole index, byte for byte what the real lunr.js makes of the exported documents. */
class LunrIndexTest {
  private static LunrInBrowser lunr;

  @BeforeAll
  static void openBrowser() {
    lunr = LunrInBrowser.open();
  }

  @AfterAll
  static void closeBrowser() {
    lunr.close();
  }

  @Test
  void isLunrsOwnForNoDocuments() {
    assertIsLunrsOwn(List.of());
  }

  @Test
  void isLunrsOwnForDocumentsWithoutWords() {
    assertIsLunrsOwn(documents("", "   ", "the and of", "\n"));
  }

  @Test
  void isLunrsOwnForEmptyTermsAndNamesOfObjectPrototype() {
    assertIsLunrsOwn(
        documents("— & 日本", "__proto__ constructor toString hasOwnProperty valueOf", "_index"));
  }

  @Test
  void isLunrsOwnForNumbersAndTheirTextualOrder() {
    assertIsLunrsOwn(documents("9 10 2024 0 00 007", "2024 2024 4294967295 1e3 3.14", "10 9"));
  }

  @Test
  void isLunrsOwnForHalvesOfSurrogatePairsAndControlCharacters() {
    assertIsLunrsOwn(
        documents(
            "x\uD83Dy x\uDC00y a\uD83D\uDC4Db", "a\u0001b a\u001Fb a\u007Fb", "a\"b a\\b a/b"));
  }

  @Test
  void isLunrsOwnForVeryLongTokens() {
    assertIsLunrsOwn(documents("x".repeat(5_000), "y".repeat(40_000) + "é" + "z".repeat(5_000)));
  }

  @Test
  void isLunrsOwnForAWordRepeatedThousandsOfTimes() {
    assertIsLunrsOwn(documents("cyber ".repeat(20_000), "cyber attack", "attack ".repeat(300)));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void isLunrsOwnForAFewHostileDocuments(long seed) {
    HostileTexts texts = new HostileTexts(seed);
    List<IndexedDocument> documents = new ArrayList<>();
    for (int number = 0; number < 12; number++) {
      documents.add(
          new IndexedDocument(
              Refs.of(number),
              List.of(texts.text(4), texts.text(5), texts.text(3), texts.text(2), texts.text(40))));
    }
    assertIsLunrsOwn(documents);
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23})
  void isLunrsOwnForHundredsOfHostileDocuments(long seed) {
    HostileTexts texts = new HostileTexts(seed);
    List<IndexedDocument> documents = new ArrayList<>();
    for (int number = 0; number < 300; number++) {
      documents.add(
          new IndexedDocument(
              Refs.of(number),
              List.of(texts.text(6), texts.text(6), texts.text(4), "2026", texts.text(150))));
    }
    assertIsLunrsOwn(documents);
  }

  @Test
  void isLunrsOwnForReadiedTexts() {
    HostileTexts texts = new HostileTexts(31);
    List<IndexedDocument> documents = new ArrayList<>();
    for (int number = 0; number < 200; number++) {
      documents.add(
          new IndexedDocument(
              Refs.of(number),
              List.of(
                  SearchText.prepare(texts.text(6)),
                  SearchText.prepare(texts.text(6)),
                  "",
                  SearchText.prepare("2026-05-08"),
                  SearchText.prepare(texts.text(200)))));
    }
    assertIsLunrsOwn(documents);
  }

  private static List<IndexedDocument> documents(String... bodies) {
    List<IndexedDocument> documents = new ArrayList<>();
    for (String body : bodies) {
      documents.add(
          new IndexedDocument(Refs.of(documents.size()), List.of("Title", "", body, "", body)));
    }
    return documents;
  }

  /** Lunr, given the lines of the export, must write the bytes that Java wrote; and load them. */
  private static void assertIsLunrsOwn(List<IndexedDocument> documents) {
    ByteArrayOutputStream exported = new ByteArrayOutputStream();
    DocumentsExport.write(documents.stream(), exported);
    InvertedIndex index = new InvertedIndex();
    Analyser analyser = new Analyser();
    documents.forEach(document -> index.add(analyser.count(document)));
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    new LunrIndexWriter(index).write(written);
    lunr.put("documents.ndjson", exported.toByteArray());
    lunr.put("index.json", written.toByteArray());
    lunr.put("manifest.json", SplitFixture.manifest(index));
    assertThat(lunr.compareIndex("/documents.ndjson", "/manifest.json", "/index.json"))
        .isEqualTo("identical");
  }
}
