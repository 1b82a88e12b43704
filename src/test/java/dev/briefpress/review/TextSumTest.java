package dev.briefpress.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextSumTest {
  @Test
  void isTheSumThatDocsReviewMdShows() {
    assertThat(
            TextSum.of(
                List.of("A cable", "", "", "likely", "moderate", "B", "BLUF The cable broke.")))
        .isEqualTo("sha256-a8b08b2edc2d600a3e61635439254799b789a5949dedfb6ce79210744cf87352");
  }

  @Test
  void layoutDoesNotCount() {
    String sum = TextSum.of(List.of("One two", "caf\u00e9"));
    assertThat(TextSum.of(List.of(" One\n\n two\t", "cafe\u0301 "))).isEqualTo(sum);
    assertThat(TextSum.of(List.of("One\u00a0two", "caf\u00e9"))).isEqualTo(sum);
  }

  @Test
  void wordsPunctuationAndTheirPartCount() {
    String sum = TextSum.of(List.of("One two", "three"));
    assertThat(TextSum.of(List.of("One", "two three"))).isNotEqualTo(sum);
    assertThat(TextSum.of(List.of("One, two", "three"))).isNotEqualTo(sum);
    assertThat(TextSum.of(List.of("one two", "three"))).isNotEqualTo(sum);
  }

  @Test
  void onlySumsHaveTheForm() {
    assertThat(TextSum.isOne("sha256-" + "0".repeat(64))).isTrue();
    assertThat(TextSum.isOne("sha256-" + "0".repeat(63))).isFalse();
    assertThat(TextSum.isOne("sha256-" + "G".repeat(64))).isFalse();
  }
}
