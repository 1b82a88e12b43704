package dev.briefpress.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.search.HostileTexts;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DocumentTermsTest {
  private final Analyser analyser = new Analyser();

  @Test
  void isTheSameFromManyThreadsAsFromOne() {
    List<IndexedDocument> documents =
        IntStream.range(0, 400).mapToObj(i -> document(i, new HostileTexts(i))).toList();
    List<DocumentTerms> one = documents.stream().map(analyser::count).toList();
    Analyser shared = new Analyser();
    assertThat(documents.parallelStream().map(shared::count).toList()).isEqualTo(one);
  }

  private static IndexedDocument document(int number, HostileTexts texts) {
    return new IndexedDocument(
        Refs.of(number),
        List.of(texts.text(5), texts.text(5), texts.text(5), texts.text(5), texts.text(60)));
  }
}
