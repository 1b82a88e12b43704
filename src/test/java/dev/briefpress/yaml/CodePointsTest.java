package dev.briefpress.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodePointsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "abc",
        "\uD83D\uDE00",
        "a\uD83D\uDE00b\uD83D\uDE00\uD83D\uDE00c",
        "\uD83D",
        "é"
      })
  void findsTheUnitOfEachCodePoint(String line) {
    assertSame(line);
  }

  @Test
  void findsThoseOfLinesMadeAtRandom() {
    Random random = new Random(3);
    for (int i = 0; i < 500; i++) {
      StringBuilder line = new StringBuilder();
      for (int left = random.nextInt(30); left > 0; left--) {
        line.append(new String[] {"a", "\uD83D\uDE00", "\uD83D", "\uDE00"}[random.nextInt(4)]);
      }
      assertSame(line.toString());
    }
  }

  private static void assertSame(String line) {
    CodePoints points = new CodePoints(line);
    int count = line.codePointCount(0, line.length());
    for (int index = 0; index <= count; index++) {
      assertThat(points.unit(index)).as(line).isEqualTo(line.offsetByCodePoints(0, index));
    }
    assertThat(points.unit(count + 5)).isEqualTo(line.length());
  }
}
