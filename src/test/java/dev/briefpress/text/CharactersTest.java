package dev.briefpress.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharactersTest {
  // Isolates: < and >; embeddings: ( and ).
  @ParameterizedTest
  @CsvSource({
    "a<b>c, -1",
    "a(b)c, -1",
    "a<b, 1",
    "a(b, 1",
    "a<b(c>d, -1",
    "a(b<c)d>, 1",
    "a<b)c, 1",
    "a>b)c, -1",
    "a<b<c>d, 1",
    "<a><b, 3"
  })
  void findsTheFirstThatIsNotClosed(String text, int place) {
    String real =
        text.replace('<', '\u2067')
            .replace('>', '\u2069')
            .replace('(', '\u202B')
            .replace(')', '\u202C');
    assertThat(Characters.firstUnclosed(real, 0, real.length())).isEqualTo(place);
  }
}
