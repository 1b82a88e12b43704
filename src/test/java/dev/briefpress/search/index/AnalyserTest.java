package dev.briefpress.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.search.HostileTexts;
import dev.briefpress.search.text.SearchLanguage;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnalyserTest {
  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "es", "fr", "it", "sv", "el", "ja"})
  void countsOfADocumentAreThoseOfItsExport(String code) {
    SearchLanguage language = SearchLanguage.of(code);
    Analyser once = new Analyser(language);
    Analyser again = new Analyser(language);
    HostileTexts texts = new HostileTexts(code.hashCode());
    for (int i = 0; i < 400; i++) {
      SearchDocument document =
          document(texts.text(6), texts.text(9), texts.text(9), texts.text(120));
      assertThat(once.count(document))
          .as(document.toString())
          .isEqualTo(again.count(IndexedDocument.of(i, document, language)));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "US us It IT it WHO Who ITS A I",
        "plain,plain plain.Plain plain.plain plain'x plain's plain& plain",
        "a-b A-b cyber-attack Cyber-Attack -x x- x--y one-two-three",
        "ΟΔΟΣ ΟΔΟΣ-ΟΔΟΣ ΟΔΟΣ' Σ ΣΑ İstanbul",
        "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx-y",
        "word",
        ""
      })
  void countsOfWordsThatRulesChangeAreThoseOfTheirExport(String text) {
    SearchDocument document = document(text, text, "", text + " " + text);
    assertThat(new Analyser().count(document))
        .isEqualTo(new Analyser().count(IndexedDocument.of(0, document)));
  }

  private static SearchDocument document(String title, String tags, String entities, String body) {
    Card card = new Card(title, "a.html", LocalDate.EPOCH, "c", "low", List.of(), "");
    return new SearchDocument(card, tags, entities, body);
  }
}
