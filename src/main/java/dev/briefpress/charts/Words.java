package dev.briefpress.charts;

import java.util.ArrayList;
import java.util.List;

/** Fits words into the lines of a drawing. */
final class Words {
  /** From here on characters are as wide as two others. */
  private static final int FIRST_WIDE = 0x1100;

  private Words() {}

  /** About how many letters wide {@code text} is. */
  static int width(String text) {
    return text.codePoints().map(c -> c >= FIRST_WIDE && !isNarrow(c) ? 2 : 1).sum();
  }

  private static boolean isNarrow(int c) {
    return c >= 0x1E00 && c <= 0x2BFF;
  }

  /** {@code text} in at most {@code lines} lines of at most {@code width} letters each. */
  static List<String> wrapped(String text, int width, int lines) {
    List<String> all = new ArrayList<>();
    String rest = text.strip();
    while (all.size() < lines - 1 && width(rest) > width) {
      int cut = fitting(rest, width);
      int blank = rest.lastIndexOf(' ', cut);
      int end = blank > 0 ? blank : cut;
      all.add(rest.substring(0, end).strip());
      rest = rest.substring(end).strip();
    }
    all.add(shortened(rest, width));
    return all;
  }

  /** {@code text}, its end left out where it is wider than {@code width} letters. */
  static String shortened(String text, int width) {
    return width(text) <= width ? text : text.substring(0, fitting(text, width - 1)).strip() + "…";
  }

  // How many UTF-16 units of the text are at most so wide; at least one character.
  private static int fitting(String text, int width) {
    int wide = 0;
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      wide += width(Character.toString(c));
      if (wide > width && at > 0) {
        return at;
      }
      at += Character.charCount(c);
    }
    return at;
  }
}
