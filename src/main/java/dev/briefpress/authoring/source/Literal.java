package dev.briefpress.authoring.source;

/**
 * Markdown that passes through the converter of HTML as it is: its characters are moved to code
 * points of private use, which no converter escapes, and back afterwards.
 */
final class Literal {
  private static final int BASE = 0xE100;

  /** Last code point that means something during the conversion. */
  private static final int LAST = 0xE2FF;

  private Literal() {}

  /** {@code markdown} as text of HTML. */
  static String of(String markdown) {
    StringBuilder out = new StringBuilder(markdown.length());
    for (int i = 0; i < markdown.length(); i++) {
      char c = markdown.charAt(i);
      out.append(c < 0x80 ? (char) (BASE + c) : c);
    }
    return out.toString();
  }

  /** Text without the code points that would be taken for such Markdown. */
  static String cleaned(String text) {
    return text.chars().noneMatch(c -> c >= BASE && c <= LAST)
        ? text
        : text.chars()
            .filter(c -> c < BASE || c > LAST)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  /** Text with such Markdown put back. */
  static String restored(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(is(c) ? (char) (c - BASE) : c);
    }
    return out.toString();
  }

  private static boolean is(int c) {
    return c >= BASE && c < BASE + 0x80;
  }
}
