package dev.briefpress.search.split;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BitTextTest {
  @ParameterizedTest
  @CsvSource({"0, 1", "1, 010", "2, 011", "3, 00100", "6, 00111", "7, 0001000"})
  void writesGammaCodesOfTheNumberPlusOne(int number, String bits) {
    BitText text = new BitText();
    text.gamma(number);
    assertThat(bits(text)).startsWith(bits);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0",
    "3, 0, 1110",
    "5, 2, 1001",
    "4, 2, 1000",
    "63, 6, 0111111",
    "64, 6, 10000000"
  })
  void writesRiceCodes(int number, int order, String bits) {
    BitText text = new BitText();
    text.rice(number, order);
    assertThat(bits(text)).startsWith(bits);
  }

  @Test
  void writesANumberFarAboveTheOrderInGammaCode() {
    BitText text = new BitText();
    text.rice(1_000_000, 0);
    BitText gamma = new BitText();
    gamma.gamma(1_000_000);
    assertThat(bits(text)).startsWith("1".repeat(20) + bits(gamma).substring(0, 39));
  }

  @ParameterizedTest
  @CsvSource({"100, 100, 0", "1000, 10, 6", "1000000, 1, 19", "10, 1, 2"})
  void choosesTheOrderByTheMeanGap(int all, int count, int order) {
    assertThat(BitText.order(all, count)).isEqualTo(order);
  }

  private static String bits(BitText text) {
    StringBuilder bits = new StringBuilder();
    for (char symbol : text.toString().toCharArray()) {
      int value = symbol - ' ' - (symbol > '"' ? 1 : 0) - (symbol > '\\' ? 1 : 0);
      bits.append(Integer.toBinaryString(64 + value), 1, 7);
    }
    return bits.toString();
  }
}
