package dev.briefpress.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WritingDirectionTest {
  @ParameterizedTest
  @CsvSource({
    "ar, rtl",
    "ar-EG, rtl",
    "fa, rtl",
    "he, rtl",
    "ur-PK, rtl",
    "az-Arab, rtl",
    "en, ltr",
    "fr, ltr",
    "ar-Latn, ltr",
    "tr, ltr",
    "ja, ltr"
  })
  void aLanguageIsWrittenInTheDirectionOfItsScript(String lang, String direction) {
    assertThat(WritingDirection.of(lang).attribute()).isEqualTo(direction);
  }
}
