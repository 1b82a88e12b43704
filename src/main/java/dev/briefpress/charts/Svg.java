package dev.briefpress.charts;

import dev.briefpress.text.Html;
import dev.briefpress.text.WritingDirection;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Writes one drawing. Across, it is measured in percent of the column's width and, down, in heights
 * of its letters: so it fits a phone and a large screen, and its letters are those of the text.
 * Where text runs from right to left, so does the drawing.
 */
final class Svg {
  private final StringBuilder out = new StringBuilder();
  private final boolean mirrored;

  Svg(WritingDirection direction) {
    this.mirrored = direction == WritingDirection.RIGHT_TO_LEFT;
  }

  /** Where a text begins, ends or has its middle. */
  enum Anchor {
    START,
    MIDDLE,
    END
  }

  void text(String kind, double x, double y, Anchor anchor, String text) {
    out.append("<text class=\"").append(kind).append("\" x=\"").append(percent(across(x)));
    out.append("\" y=\"").append(em(y)).append('"');
    if (anchor != Anchor.START) {
      out.append(" text-anchor=\"").append(anchor == Anchor.END ? "end" : "middle").append('"');
    }
    out.append('>');
    escape(text, out);
    out.append("</text>");
  }

  void bar(String kind, double from, double width, double y, double height) {
    double left = mirrored ? 100 - from - width : from;
    out.append("<rect class=\"").append(kind).append("\" x=\"").append(percent(left));
    out.append("\" y=\"").append(em(y)).append("\" width=\"").append(percent(width));
    out.append("\" height=\"").append(em(height)).append("\"></rect>");
  }

  void line(String kind, double x1, double y1, double x2, double y2) {
    out.append("<line class=\"").append(kind).append("\" x1=\"").append(percent(across(x1)));
    out.append("\" y1=\"").append(em(y1)).append("\" x2=\"").append(percent(across(x2)));
    out.append("\" y2=\"").append(em(y2)).append("\"></line>");
  }

  void dot(String kind, double x, double y) {
    out.append("<circle class=\"").append(kind).append("\" cx=\"").append(percent(across(x)));
    out.append("\" cy=\"").append(em(y)).append("\" r=\"0.22em\"></circle>");
  }

  /** The whole drawing; who cannot see it has the table that says the same. */
  String drawn(double height) {
    return "<svg width=\"100%\" height=\""
        + em(height)
        + "\" aria-hidden=\"true\" focusable=\"false\">"
        + out
        + "</svg>";
  }

  private double across(double x) {
    return mirrored ? 100 - x : x;
  }

  private static String percent(double value) {
    return decimal(value) + "%";
  }

  private static String em(double value) {
    return decimal(value) + "em";
  }

  private static String decimal(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  private static void escape(String text, StringBuilder out) {
    for (int i = 0; i < text.length(); i++) {
      String reference = Html.reference(text.charAt(i));
      out.append(reference == null ? String.valueOf(text.charAt(i)) : reference);
    }
  }
}
