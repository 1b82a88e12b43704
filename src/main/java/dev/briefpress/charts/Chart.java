package dev.briefpress.charts;

import dev.briefpress.text.WritingDirection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A chart of a table: its first column names what is compared, each other column is a series of
 * numbers.
 *
 * @param svg without colours, which are the style sheet's; empty when there is a fault
 * @param faults that keep it from being drawn
 */
public record Chart(String svg, List<Fault> faults) {
  /** Most series: more colours cannot be told apart. */
  static final int MOST_SERIES = 4;

  /** Most rows of a table that is drawn. */
  static final int MOST_ROWS = 60;

  /** Most bars of a chart, which would otherwise be longer than many screens. */
  static final int MOST_BARS = 60;

  private static final String HOW = "write {chart=bar} or {chart=line} on the line below a table";

  private static final String NUMBER =
      "write a number as the brief's language does, such as %s or %s; leave the cell empty where"
          + " there is none, and write units into the column's heading";

  private static final Map<String, Drawer> KINDS = Map.of("bar", Bars::draw, "line", Lines::draw);

  /** Draws the series of one kind of chart. */
  private interface Drawer {
    String draw(Series series, NumberForm form, Svg svg);
  }

  public Chart {
    faults = List.copyOf(faults);
  }

  /** The fault of a line that asks for a chart where there is no table. */
  public static Fault withoutTable() {
    return Fault.of("there is no table above this line", HOW);
  }

  /** The fault of a line that cannot be read, or asks for an unknown kind of chart. */
  private static Fault unknown(ChartNote note) {
    return note.kind().isEmpty()
        ? Fault.of("this line asks for a chart in a way that cannot be read", HOW)
        : Fault.of("a chart is made of bars or of lines; `" + note.kind() + "` is neither", HOW);
  }

  /**
   * The chart of {@code table}, or why there is none.
   *
   * @param lang in which its numbers are written
   */
  public static Chart of(ChartNote note, ChartTable table, String lang) {
    String kind = note.kind().toLowerCase(Locale.ROOT);
    Drawer drawer = KINDS.get(kind);
    if (drawer == null) {
      return new Chart("", List.of(unknown(note)));
    }
    NumberForm form = NumberForm.of(lang);
    List<Fault> faults = new ArrayList<>(bounds(kind, table));
    if (faults.isEmpty()) {
      Series series = Series.of(table, form, example(form), faults);
      if (faults.isEmpty()) {
        return new Chart(drawer.draw(series, form, new Svg(WritingDirection.of(lang))), List.of());
      }
    }
    return new Chart("", faults);
  }

  private static String example(NumberForm form) {
    return NUMBER.formatted(form.written(1234.5, 0.1), form.written(-3, 1) + " %");
  }

  private static List<Fault> bounds(String kind, ChartTable table) {
    List<Fault> faults = new ArrayList<>();
    int series = table.head().size() - 1;
    int rows = table.rows().size();
    if (series < 1) {
      faults.add(
          Fault.of(
              "this table has one column",
              "put what is compared into the first column, and numbers into the next"));
    }
    if (series > MOST_SERIES) {
      faults.add(
          Fault.of(
              "this table has "
                  + series
                  + " columns of numbers; a chart shows at most "
                  + MOST_SERIES,
              "leave some to a second table, or take the line with the chart out"));
    }
    int most =
        kind.equals("bar") && series > 0 ? Math.min(MOST_ROWS, MOST_BARS / series) : MOST_ROWS;
    if (rows > most) {
      faults.add(
          Fault.of(
              "this table has %d rows; a chart of it has at most %d".formatted(rows, most),
              "add rows up, or take the line with the chart out"));
    }
    if (rows < (kind.equals("bar") ? 1 : 2)) {
      faults.add(
          Fault.of(
              "this table has too few rows to be drawn",
              "add rows, or take the line with the chart out"));
    }
    return faults;
  }
}
