package dev.briefpress.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.content.Slug;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RomanizedTest {
  @Test
  void leavesLatinTextAsItIs() {
    assertThat(Romanized.of("Straße, “naïve” – 5 €")).isEqualTo("Straße, “naïve” – 5 €");
  }

  @ParameterizedTest
  @CsvSource({
    "Київ під ударом, kiiv",
    "Большой театр, bolshoy",
    "Η Αθήνα, athina",
    "北京的网络, bei-jing",
    "서울의 봄, seoul",
    "الأمن السيبراني, lsybrny",
    "עדכון ביטחון, vythvn",
    "सुरक्षा, surksa",
    "東京の港, dong-jing",
  })
  void everyScriptMakesASlugThatCanBeRead(String title, String part) {
    assertThat(Slug.readable(title)).doesNotContain("untitled").matches("[a-z0-9-]{3,}");
    assertThat(Slug.readable(title)).contains(part);
  }

  @Test
  void titlesThatDifferHaveSlugsThatDiffer() {
    assertThat(Slug.readable("Київ під ударом")).isNotEqualTo(Slug.readable("北京的网络"));
  }
}
