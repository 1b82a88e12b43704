package dev.briefpress.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
  @Test
  void areCutAtTheirMarks() {
    assertThat(Sentences.of("One is here. Is two? Yes! And four"))
        .containsExactly("One is here.", "Is two?", "Yes!", "And four");
  }

  @Test
  void keepTheirQuotationMarks() {
    assertThat(Sentences.of("He said: \u201cIt stands.\u201d Then (as planned.) It fell."))
        .containsExactly("He said: \u201cIt stands.\u201d", "Then (as planned.)", "It fell.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The U.S. Government met J. Smith.",
        "Dr. Weber read No. 5 of the list.",
        "It cost 4.4 million, e.g. for repairs."
      })
  void areNotCutBehindInitialsAndAbbreviations(String text) {
    assertThat(Sentences.of(text)).containsExactly(text);
  }

  @Test
  void ofNothingAreNone() {
    assertThat(Sentences.of(" ")).isEmpty();
  }
}
