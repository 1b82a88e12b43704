package dev.briefpress.markup;

import dev.briefpress.text.Ascii;
import dev.briefpress.text.RawSpan;
import java.util.OptionalInt;

/** Reads the heading of a section: {@code ## 3. Key Assumptions} is number 3 and its text. */
final class SectionHeading {
  private static final int MOST_DIGITS = 2;

  private SectionHeading() {}

  /**
   * What a heading says. Its number is one or two digits at its start, with a full stop, a closing
   * parenthesis or nothing after them, and then a blank or the end.
   */
  static Heading of(com.vladsch.flexmark.ast.Heading heading) {
    String text = PlainText.in(heading).strip();
    int level = heading.getLevel();
    RawSpan span = new RawSpan(heading.getStartOffset(), heading.getEndOffset());
    int digits = 0;
    while (digits < text.length() && Ascii.isDigit(text.charAt(digits))) {
      digits++;
    }
    int end = digits;
    if (end < text.length() && (text.charAt(end) == '.' || text.charAt(end) == ')')) {
      end++;
    }
    boolean numbered =
        digits > 0
            && digits <= MOST_DIGITS
            && (end == text.length() || Character.isWhitespace(text.charAt(end)));
    return numbered
        ? new Heading(
            text.substring(end).strip(),
            OptionalInt.of(Integer.parseInt(text.substring(0, digits))),
            level,
            span)
        : new Heading(text, OptionalInt.empty(), level, span);
  }
}
