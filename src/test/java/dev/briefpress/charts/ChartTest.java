package dev.briefpress.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartTest {
  @Test
  void barsAreAsLongAsTheirNumbers() {
    Element svg = drawn("bar", "en", "Year,Faults", "2023,5", "2024,10", "2025,");

    assertThat(svg.select("rect").eachAttr("width")).containsExactly("50%", "100%");
    assertThat(svg.select("rect").eachAttr("x")).containsExactly("0%", "0%");
    assertThat(svg.select(".value").eachText()).containsExactly("5", "10", "–");
    assertThat(svg.select(".name").eachText()).containsExactly("2023", "2024", "2025");
    assertThat(svg.attr("aria-hidden")).isEqualTo("true");
    assertThat(svg.select("[style]")).isEmpty();
  }

  @Test
  void barsBelowZeroLieOnItsOtherSide() {
    Element svg = drawn("bar", "en", "Year,Change", "2023,-5", "2024,15 %", "2025,0");

    assertThat(svg.select("rect").eachAttr("x")).containsExactly("0%", "25%", "25%");
    assertThat(svg.select("rect").eachAttr("width")).containsExactly("25%", "75%", "0%");
    assertThat(svg.select(".axis").eachAttr("x1")).containsExactly("25%", "25%", "25%");
  }

  @Test
  void barsThatAreAllBelowZeroEndThere() {
    Element svg = drawn("bar", "en", "Year,Change", "2023,-5", "2024,−10");

    assertThat(svg.select("rect").eachAttr("x")).containsExactly("50%", "0%");
  }

  @Test
  void rowsOfNothingButZerosAreDrawn() {
    assertThat(drawn("bar", "en", "Year,Faults", "2023,0").select("rect").eachAttr("width"))
        .containsExactly("0%");
    assertThat(drawn("line", "en", "Year,Faults", "2023,0", "2024,0").select("circle")).hasSize(2);
  }

  @Test
  void severalSeriesAreNamedAtEachBar() {
    Element svg = drawn("bar", "en", "Year,Air,Sea", "2023,5,1", "2024,10,2");

    assertThat(svg.select(".group").eachText()).containsExactly("2023", "2024");
    assertThat(svg.select(".name").eachText()).containsExactly("Air", "Sea", "Air", "Sea");
    assertThat(svg.select("rect").eachAttr("class")).containsExactly("s1", "s2", "s1", "s2");
  }

  @Test
  void longNamesTakeTwoLinesAndThenEnd() {
    String name = "A very long name of something that goes on and on and on and on and on and on";
    Element svg = drawn("bar", "en", "What,Number", name + ",5", "猫".repeat(60) + ",5");

    assertThat(svg.select(".name")).hasSize(4);
    assertThat(svg.select(".name").eachText())
        .allSatisfy(line -> assertThat(Words.width(line)).isLessThanOrEqualTo(38));
    assertThat(svg.select(".name").get(1).text()).endsWith("…");
  }

  @Test
  void aDrawingInArabicRunsFromRightToLeft() {
    Element svg = drawn("bar", "ar", "سنة,عدد", "٢٠٢٣,٥", "٢٠٢٤,١٠");

    assertThat(svg.select("rect").eachAttr("x")).containsExactly("50%", "0%");
    assertThat(svg.select(".name").eachAttr("x")).containsExactly("100%", "100%");
  }

  @Test
  void linesLeaveOutWhatIsNotKnown() {
    Element svg = drawn("line", "en", "Year,Faults", "2021,1", "2022,2", "2023,", "2024,4");

    assertThat(svg.select("circle")).hasSize(3);
    assertThat(svg.select("line.s1")).hasSize(1);
    assertThat(svg.select(".tick").eachText()).containsExactly("0", "1", "2", "3", "4");
    assertThat(svg.select(".name").eachText()).startsWith("2021").endsWith("2024");
  }

  @Test
  void linesOfSeveralSeriesAreNamedAboveThem() {
    Element svg = drawn("line", "en", "Year,Air,Sea", "2023,5 %,1 %", "2024,10 %,2 %");

    assertThat(svg.select(".name").eachText()).startsWith("Air", "Sea");
    assertThat(svg.select(".tick").eachText()).contains("2 %", "10 %");
  }

  @Test
  void linesFarFromZeroAreSeenFromNear() {
    assertThat(ticks("line", "de", "Jahr,Kurs", "2023,\"1,05\"", "2024,\"1,11\""))
        .containsExactly("1,04", "1,06", "1,08", "1,10", "1,12");
    assertThat(ticks("line", "en", "Year,Tons", "2023,900", "2024,15100"))
        .containsExactly("0", "5,000", "10,000", "15,000", "20,000");
    assertThat(ticks("line", "en", "Year,Change", "2023,-40", "2024,60"))
        .containsExactly("−40", "−20", "0", "20", "40", "60");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | 1,234.5 | 1234.5",
        "en | 12,345,678 | 12345678",
        "en | 45 % | 45",
        "en | 45% | 45",
        "en | -3 | -3",
        "en | −3.5 | -3.5",
        "en | – 3 | -3",
        "en | +3 | 3",
        "en | 1 234 | 1234",
        "de | 1.234,5 | 1234.5",
        "de | 0,5 | 0.5",
        "de | 1.234.567 | 1234567",
        "de-CH | 1'234.5 | 1234.5",
        "fr | 1\u202f234,5 | 1234.5",
        "es | -1.234 | -1234",
        "ar | ١٢٣٤ | 1234",
        "ar | ١٬٢٣٤٫٥ | 1234.5",
        "ar | ٤٥٪ | 45",
      })
  void readsNumbersAsTheLanguageWritesThem(String lang, String text, double number) {
    assertThat(NumberForm.of(lang).read(text)).contains(number);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | 1,23",
        "en | 12,3456",
        "en | about 4",
        "en | 4-5",
        "en | 1.2.3",
        "en | 5 km",
        "en | %",
        "en | 1e5",
        "en | NaN",
        "en | 1234567890123456",
        "de | 1,234,567",
        "de | 12.5",
        "de | 1.23",
      })
  void refusesWhatIsNoNumber(String lang, String text) {
    assertThat(NumberForm.of(lang).read(text)).isEmpty();
  }

  @Test
  void saysWhichCellIsNoNumberAndWhatToWrite() {
    Chart chart = chart("bar", "de", "Jahr,Zahl", "2023,viele", "2024,-", "2025,7 km");

    assertThat(chart.svg()).isEmpty();
    assertThat(chart.faults()).extracting(Fault::row).containsExactly(0, 2);
    assertThat(chart.faults()).extracting(Fault::column).containsExactly(1, 1);
    assertThat(chart.faults().get(0).message()).isEqualTo("`viele` is no number");
    assertThat(chart.faults().get(0).help()).contains("1.234,5 or −3 %");
  }

  @Test
  void saysWhatIsTooMuchOrTooLittle() {
    assertThat(faults("pie", rows(3, 2))).containsExactly("`pie` is neither");
    assertThat(faults("bar", rows(61, 2))).containsExactly("has at most 60");
    assertThat(faults("bar", rows(31, 3))).containsExactly("has at most 30");
    assertThat(faults("line", rows(60, 3))).isEmpty();
    assertThat(faults("line", rows(61, 2))).containsExactly("has at most 60");
    assertThat(faults("bar", rows(3, 6))).containsExactly("shows at most 4");
    assertThat(faults("bar", rows(3, 1))).containsExactly("has one column");
    assertThat(faults("line", rows(1, 2))).containsExactly("too few rows to be drawn");
    assertThat(faults("bar", rows(0, 2))).containsExactly("too few rows to be drawn");
    assertThat(faults("bar", List.of("A,B", "x,", "y,–"))).containsExactly("holds no number");
  }

  @Test
  void theLineBelowATableIsRead() {
    assertThat(ChartNote.of("{chart=bar}")).contains(new ChartNote("bar", ""));
    assertThat(ChartNote.of(" { chart = line } ")).contains(new ChartNote("line", ""));
    assertThat(ChartNote.of("{chart=bar caption=\"Faults a year\"}"))
        .contains(new ChartNote("bar", "Faults a year"));
    assertThat(ChartNote.of("{chart}")).contains(new ChartNote("", ""));
    assertThat(ChartNote.of("{chart=bar caption=x}")).contains(new ChartNote("", ""));
    assertThat(ChartNote.of("{charts}")).isEmpty();
    assertThat(ChartNote.of("{chart=bar} and more")).isEmpty();
    assertThat(ChartNote.of("{" + "chart".repeat(100_000))).isEmpty();
  }

  private static List<String> faults(String kind, List<String> rows) {
    return chart(kind, "en", rows.toArray(String[]::new)).faults().stream()
        .map(
            fault ->
                fault
                    .message()
                    .replaceFirst(
                        ".*(?=(?:`pie` is|has at|shows at|has one|too few|holds no))", ""))
        .toList();
  }

  private static List<String> rows(int rows, int columns) {
    List<String> all = new ArrayList<>();
    all.add(String.join(",", Collections.nCopies(columns, "A")));
    for (int i = 0; i < rows; i++) {
      all.add(String.join(",", Collections.nCopies(columns, "" + i)));
    }
    return all;
  }

  private static List<String> ticks(String kind, String lang, String... rows) {
    return drawn(kind, lang, rows).select(".tick").eachText();
  }

  private static Element drawn(String kind, String lang, String... rows) {
    Chart chart = chart(kind, lang, rows);
    assertThat(chart.faults()).isEmpty();
    return Jsoup.parseBodyFragment(chart.svg()).body().child(0);
  }

  private static Chart chart(String kind, String lang, String... rows) {
    List<List<String>> cells = Arrays.stream(rows).map(ChartTest::cells).toList();
    ChartTable table = new ChartTable(cells.get(0), cells.subList(1, cells.size()));
    return Chart.of(new ChartNote(kind, ""), table, lang);
  }

  // Commas between cells, and quotation marks around a cell with a comma.
  private static List<String> cells(String row) {
    List<String> cells = new ArrayList<>();
    for (String cell : row.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)) {
      cells.add(cell.replace("\"", ""));
    }
    return cells;
  }
}
