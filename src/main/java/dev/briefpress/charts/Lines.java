package dev.briefpress.charts;

import dev.briefpress.charts.Svg.Anchor;
import java.util.OptionalDouble;

/** Draws a line for each series, over the rows of the table. */
final class Lines {
  private static final double HEIGHT = 13;
  private static final double LINE = 1.5;
  private static final int LETTERS = 36;
  private static final int LONGEST_LABEL = 14;
  private static final double FIRST = 1.5;
  private static final double LAST = 98.5;

  private final Series series;
  private final NumberForm form;
  private final Svg svg;
  private final Axis axis;
  private double top;

  private Lines(Series series, NumberForm form, Svg svg) {
    this.series = series;
    this.form = form;
    this.svg = svg;
    this.axis = Axis.of(series.least(), series.most());
  }

  static String draw(Series series, NumberForm form, Svg svg) {
    return new Lines(series, form, svg).drawn();
  }

  private String drawn() {
    if (series.names().size() > 1) {
      for (int i = 0; i < series.names().size(); i++) {
        String kind = "s" + (i + 1);
        svg.line(kind, 0, top + 0.65, 8, top + 0.65);
        svg.text(
            "name", 10, top + 1, Anchor.START, Words.shortened(series.names().get(i), LETTERS));
        top += LINE;
      }
    }
    top += LINE;
    grid();
    for (int i = 0; i < series.names().size(); i++) {
      line(i, "s" + (i + 1));
    }
    labels();
    return svg.drawn(top + HEIGHT + LINE + 0.3);
  }

  private void grid() {
    String unit = series.unit();
    for (int i = 0; i <= axis.steps(); i++) {
      double value = axis.from() + i * axis.step();
      svg.line(Math.abs(value) < axis.step() / 1000 ? "axis" : "grid", 0, y(value), 100, y(value));
      svg.text("tick", 0, y(value) - 0.3, Anchor.START, form.written(value, axis.step()) + unit);
    }
  }

  private void line(int column, String kind) {
    for (int row = 0; row < series.labels().size(); row++) {
      OptionalDouble here = number(row, column);
      if (here.isEmpty()) {
        continue;
      }
      OptionalDouble next = number(row + 1, column);
      if (next.isPresent()) {
        svg.line(kind, x(row), y(here.getAsDouble()), x(row + 1), y(next.getAsDouble()));
      }
      svg.dot(kind, x(row), y(here.getAsDouble()));
    }
  }

  private OptionalDouble number(int row, int column) {
    return row < series.cells().size()
        ? series.cells().get(row).get(column).number()
        : OptionalDouble.empty();
  }

  // As many as there is room for, the first and the last among them.
  private void labels() {
    int rows = series.labels().size();
    int widest =
        series.labels().stream()
            .mapToInt(Words::width)
            .map(w -> Math.min(w, LONGEST_LABEL))
            .max()
            .orElse(1);
    int shown = Math.max(2, Math.min(rows, LETTERS / (widest + 2)));
    for (int i = 0; i < shown; i++) {
      int row = Math.round((float) i * (rows - 1) / (shown - 1));
      Anchor anchor = i == 0 ? Anchor.START : i == shown - 1 ? Anchor.END : Anchor.MIDDLE;
      double x = i == 0 ? 0 : i == shown - 1 ? 100 : x(row);
      String label = Words.shortened(series.labels().get(row), LONGEST_LABEL);
      svg.text("name", x, top + HEIGHT + LINE, anchor, label);
    }
  }

  private double x(int row) {
    return FIRST + (LAST - FIRST) * row / (series.labels().size() - 1);
  }

  private double y(double value) {
    return top + HEIGHT * (1 - (value - axis.from()) / (axis.steps() * axis.step()));
  }
}
