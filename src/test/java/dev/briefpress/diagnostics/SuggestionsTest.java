package dev.briefpress.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionsTest {
  private static final List<String> FIELDS =
      List.of("title", "date", "category", "confidence", "tags", "tlp", "lang");

  @ParameterizedTest
  @CsvSource({
    "titel, title",
    "tile, title",
    "Title, title",
    "categry, category",
    "ctaegory, category",
    "confidense, confidence",
    "confidential, confidence",
    "dat, date",
    "tag, tags"
  })
  void aTypingMistakeFindsTheWord(String written, String meant) {
    assertThat(Suggestions.nearest(written, FIELDS)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({"x", "author", "headline", "kategorie-id", "''"})
  void nothingNearIsNothing(String written) {
    assertThat(Suggestions.nearest(written, FIELDS)).isEmpty();
  }

  @Test
  void guessesNoGradeForAnother() {
    assertThat(Suggestions.nearest("9", List.of("1", "2", "3"))).isEmpty();
    assertThat(Suggestions.nearest("10", List.of("1", "2", "3"))).isEmpty();
    assertThat(Suggestions.nearest("b", List.of("A", "B"))).contains("B");
  }

  @Test
  void ofEquallyNearWordsTheFirstIsTaken() {
    assertThat(Suggestions.nearest("cat", List.of("bat", "hat"))).contains("bat");
    assertThat(Suggestions.nearest("cat", List.of("hat", "bat"))).contains("hat");
  }

  @ParameterizedTest
  @CsvSource({
    "a, b, 1",
    "ab, ba, 1",
    "abc, abc, 0",
    "'', abc, 3",
    "kitten, sitting, 3",
    "ca, abc, 3"
  })
  void distanceCountsNeighbourSwapsAsOne(String a, String b, int distance) {
    assertThat(Suggestions.distance(a, b)).isEqualTo(distance);
    assertThat(Suggestions.distance(b, a)).isEqualTo(distance);
  }

  @Test
  @Timeout(2)
  void aLongWordOrALongListTakesNoTime() {
    List<String> many = IntStream.range(0, 20_000).mapToObj(i -> "tag number " + i).toList();
    assertThat(Suggestions.nearest("x".repeat(1_000_000), many)).isEmpty();
    assertThat(Suggestions.nearest("tag numbre 17", many)).contains("tag number 17");
  }
}
