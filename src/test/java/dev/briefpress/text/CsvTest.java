package dev.briefpress.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
  @Test
  void valuesWithASeparatorAQuoteOrALineEndStandInQuotes() {
    assertThat(Csv.line(List.of("a", "b,c", "d \"e\"", "f\ng", "")))
        .isEqualTo("a,\"b,c\",\"d \"\"e\"\"\",\"f\ng\",\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "\uFF1D1", "\uFF0D1"})
  void whatASpreadsheetWouldRunIsKeptFromIt(String text) {
    assertThat(Csv.line(List.of(text))).isEqualTo("'" + text + "\r\n");
  }

  @Test
  void aSignWithinAValueIsNone() {
    assertThat(Csv.line(List.of("a=b", "1-2", "x@y"))).isEqualTo("a=b,1-2,x@y\r\n");
  }
}
