package dev.briefpress.diagnostics;

import dev.briefpress.text.Html;

/** Text of findings in XML and HTML. */
final class MarkupText {
  private static final int FIRST_NONCHARACTER = 0xFFFE;

  private MarkupText() {}

  /**
   * One line of text for an element or an attribute in double quotes, without any character that
   * XML 1.0 forbids or a terminal would obey.
   */
  static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length());
    TerminalText.shown(text)
        .codePoints()
        .forEach(
            c -> {
              String reference = Html.reference(c);
              if (reference != null) {
                out.append(reference);
              } else {
                out.appendCodePoint((c & 0xFFFF) >= FIRST_NONCHARACTER ? '\uFFFD' : c);
              }
            });
    return out.toString();
  }
}
