package dev.briefpress.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {
  @Test
  void usesNinetyTwoCharactersThatJsonNeedNotEscape() {
    StringBuilder all = new StringBuilder();
    for (int value = 0; value < 92; value++) {
      all.append(NumberText.symbol(value));
    }
    assertThat(all.chars().distinct().count()).isEqualTo(92);
    assertThat(all.chars()).allMatch(c -> c >= ' ' && c <= '}' && c != '"' && c != '\\');
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "45, 1", "46, 2", "2115, 2", "2116, 3", "999999, 4"})
  void takesAsManyCharactersAsTheNumberNeeds(int number, int characters) {
    StringBuilder out = new StringBuilder();
    NumberText.append(out, number);
    assertThat(out).hasSize(characters);
  }
}
