package dev.briefpress.text;

import java.text.Normalizer;

/**
 * Text in a normal form of Unicode, at a cost in proportion to its length.
 *
 * <p>Normalising puts the marks behind a letter in order, which takes {@link Normalizer} the square
 * of their number. So of more than {@value #MOST_MARKS} in a row, which is the bound of Unicode's
 * stream-safe text (UAX #15, section 13) and which no language has, those that follow are left out.
 */
public final class Normalized {
  private static final int MOST_MARKS = 30;

  /** Before it lie letters without marks only. */
  private static final char FIRST_MARK = '\u0300';

  private Normalized() {}

  /** {@code text} in {@code form}. */
  public static String of(String text, Normalizer.Form form) {
    return Normalizer.normalize(withFewMarks(text), form);
  }

  private static String withFewMarks(String text) {
    StringBuilder kept = null;
    int marks = 0;
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      marks = c >= FIRST_MARK && isMark(c) ? marks + 1 : 0;
      if (marks > MOST_MARKS && kept == null) {
        kept = new StringBuilder(text.length()).append(text, 0, i);
      }
      if (kept != null && marks <= MOST_MARKS) {
        kept.appendCodePoint(c);
      }
      i = next;
    }
    return kept == null ? text : kept.toString();
  }

  private static boolean isMark(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }
}
