package dev.briefpress.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DocumentTermsTest {
  private final Analyser analyser = new Analyser();

  @Test
  void comesBackFromItsBytes() {
    HostileTexts texts = new HostileTexts(1);
    for (int i = 0; i < 500; i++) {
      DocumentTerms terms = analyser.count(document(i, texts));
      assertThat(DocumentTerms.fromBytes(terms.toBytes())).isEqualTo(terms);
    }
  }

  @Test
  void refusesBytesThatAreCutOffOrGoOn() {
    byte[] bytes = analyser.count(document(0, new HostileTexts(2))).toBytes();
    for (int length = 0; length < bytes.length; length++) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThatThrownBy(() -> DocumentTerms.fromBytes(cut))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() -> DocumentTerms.fromBytes(Arrays.copyOf(bytes, bytes.length + 1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void isTheSameFromManyThreadsAsFromOne() {
    List<IndexedDocument> documents =
        IntStream.range(0, 400).mapToObj(i -> document(i, new HostileTexts(i))).toList();
    List<DocumentTerms> one = documents.stream().map(analyser::count).toList();
    Analyser shared = new Analyser();
    assertThat(documents.parallelStream().map(shared::count).toList()).isEqualTo(one);
  }

  @Test
  void givesTheSameIndexWhenItWasKept() {
    InvertedIndex fresh = new InvertedIndex();
    InvertedIndex kept = new InvertedIndex();
    for (int i = 0; i < 100; i++) {
      DocumentTerms terms = analyser.count(document(i, new HostileTexts(i)));
      fresh.add(terms);
      kept.add(DocumentTerms.fromBytes(terms.toBytes()));
    }
    assertThat(written(kept)).isEqualTo(written(fresh));
  }

  private static byte[] written(InvertedIndex index) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new LunrIndexWriter(index).write(out);
    return out.toByteArray();
  }

  private static IndexedDocument document(int number, HostileTexts texts) {
    return new IndexedDocument(
        Refs.of(number), List.of(texts.text(5), texts.text(5), texts.text(5), texts.text(60)));
  }
}
