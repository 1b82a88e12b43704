package dev.briefpress.charts;

import dev.briefpress.charts.Series.Cell;
import dev.briefpress.charts.Svg.Anchor;
import java.util.List;

/**
 * Draws bars that lie, each below its name and its number, so that long names have room. Bars of
 * numbers below zero lie on the other side of zero.
 */
final class Bars {
  /** Letters of a line on the narrowest phone. */
  private static final int LETTERS = 38;

  private static final int LEAST_LETTERS = 12;
  private static final double LINE = 1.35;
  private static final double BAR = 0.8;
  private static final double GAP = 0.75;

  private final Series series;
  private final Svg svg;
  private final double zero;
  private final double scale;
  private double y;

  private Bars(Series series, Svg svg) {
    this.series = series;
    this.svg = svg;
    double least = Math.min(0, series.least());
    double most = Math.max(0, series.most());
    this.scale = most > least ? 100 / (most - least) : 0;
    this.zero = -least * scale;
  }

  static String draw(Series series, NumberForm form, Svg svg) {
    return new Bars(series, svg).drawn();
  }

  private String drawn() {
    boolean several = series.names().size() > 1;
    for (int row = 0; row < series.labels().size(); row++) {
      String label = series.labels().get(row);
      List<Cell> cells = series.cells().get(row);
      if (several) {
        lines("group", label, LETTERS);
        for (int i = 0; i < cells.size(); i++) {
          bar(series.names().get(i), cells.get(i), "s" + (i + 1));
        }
        y += GAP;
      } else {
        bar(label, cells.get(0), "s1");
      }
    }
    return svg.drawn(y);
  }

  private void bar(String label, Cell cell, String kind) {
    String number = Words.shortened(cell.text(), LETTERS - LEAST_LETTERS);
    svg.text("value", 100, y + 1, Anchor.END, number);
    lines("name", label, LETTERS - 2 - Words.width(number));
    double value = cell.number().orElse(0);
    double width = Math.abs(value) * scale;
    y += 0.25;
    if (cell.number().isPresent()) {
      svg.bar(kind, value < 0 ? zero - width : zero, width, y, BAR);
    }
    if (zero > 0) {
      svg.line("axis", zero, y - 0.1, zero, y + BAR + 0.1);
    }
    y += BAR + GAP;
  }

  private void lines(String kind, String text, int width) {
    for (String line : Words.wrapped(text, width, 2)) {
      svg.text(kind, 0, y + 1, Anchor.START, line);
      y += LINE;
    }
  }
}
