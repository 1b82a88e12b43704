package dev.briefpress.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearMissesTest {
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
    assertThat(NearMisses.nearest(written, FIELDS)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({"x", "author", "headline", "kategorie-id", "''"})
  void nothingNearIsNothing(String written) {
    assertThat(NearMisses.nearest(written, FIELDS)).isEmpty();
  }

  @Test
  void guessesNoGradeForAnother() {
    assertThat(NearMisses.nearest("9", List.of("1", "2", "3"))).isEmpty();
    assertThat(NearMisses.nearest("10", List.of("1", "2", "3"))).isEmpty();
    assertThat(NearMisses.nearest("b", List.of("A", "B"))).contains("B");
  }

  @Test
  void ofEquallyNearWordsTheFirstIsTaken() {
    assertThat(NearMisses.nearest("cat", List.of("bat", "hat"))).contains("bat");
    assertThat(NearMisses.nearest("cat", List.of("hat", "bat"))).contains("hat");
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
    assertThat(NearMisses.distance(a, b)).isEqualTo(distance);
    assertThat(NearMisses.distance(b, a)).isEqualTo(distance);
  }

  @Test
  void aLongWordIsNotComparedAndALongListIsIndexed() {
    List<String> many = IntStream.range(0, 20_000).mapToObj(i -> "tag number " + i).toList();
    assertThat(NearMisses.nearest("x".repeat(1_000_000), many)).isEmpty();
    assertThat(NearMisses.nearest("tag numbre 17", many)).contains("tag number 17");
  }

  @Test
  void theWorkOfAllSearchesEndsWithTheirSteps() {
    List<String> words =
        IntStream.range(0, 400).mapToObj(i -> "some label of number " + i).toList();
    NearMisses near = NearMisses.among(words, NearMisses.budget());

    List<Boolean> found =
        IntStream.range(0, 3_000)
            .mapToObj(i -> near.nearest("soem label fo number " + i % 400).isPresent())
            .toList();

    assertThat(found.get(0)).isTrue();
    assertThat(found.get(2_999)).isFalse();
  }

  @Test
  void aCounterThatIsSpentAllowsNothingMore() {
    Steps steps = Steps.upTo(10);

    assertThat(steps.spend(7)).isTrue();
    assertThat(steps.spend(4)).isFalse();
    assertThat(steps.spend(1)).isFalse();
  }
}
