package dev.briefpress.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \t\n",
        "\u00A0",
        "\u00AD",
        "\u034F",
        "\u061C",
        "\u115F\u1160",
        "\u1680",
        "\u17B4",
        "\u180E",
        "\u2003\u2009",
        "\u200B\u200C\u200D\u200E\u200F",
        "\u2028",
        "\u202F",
        "\u205F",
        "\u2060\u2061\u2066\u2069\u206F",
        "\u2800",
        "\u3000",
        "\u3164",
        "\uFE0E\uFE0F",
        "\uFEFF",
        "\uFFA0",
        "\uFFFA",
        "\uD834\uDD73",
        "\uDB40\uDC41",
        "\uDB40\uDD00"
      })
  void blanksJoinersAndFillersShowNothing(String text) {
    assertThat(Visible.in(text)).isFalse();
    assertThat(Visible.letterIn(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a", "\u00A0-", "\u2764\uFE0F", "\uD83D\uDEA2", "\u2801", "\u0301", "ㄱ", "港"})
  void whatHasInkIsSeen(String text) {
    assertThat(Visible.in(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u3164\u00A0\u3164\u200B\u2060"})
  void namesTheFirstThreeCharacters(String text) {
    assertThat(Visible.numbers(text)).isEqualTo("U+3164, U+00A0, U+200B");
  }
}
