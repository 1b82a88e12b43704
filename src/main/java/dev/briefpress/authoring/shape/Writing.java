package dev.briefpress.authoring.shape;

import java.util.regex.Matcher;

/** Inline Markdown as blocks of Markdown that begin with no mark by chance. */
final class Writing {
  private Writing() {}

  /** A paragraph; a block that is Markdown already stays as it is. */
  static String paragraph(String text) {
    return text.indexOf('\n') >= 0 ? text : item(text);
  }

  /** Text at the beginning of a paragraph or a point: {@code 2026. The year}. */
  static String item(String text) {
    Matcher number = Numbering.OF_LIST.matcher(text);
    if (number.matches()) {
      int end = number.end(1);
      return text.charAt(end) == '\\' ? text : text.substring(0, end) + "\\" + text.substring(end);
    }
    return text.matches("(?:[-+*>]\\s|#{1,6}\\s|~~~|[=-]+$).*") ? "\\" + text : text;
  }
}
