package dev.briefpress.yaml;

/** Characters that have no place in a published text. */
public final class Characters {
  private static final char REPLACEMENT = '\uFFFD';

  private Characters() {}

  /**
   * Whether the UTF-16 unit at {@code at} is a control character other than tab and line feed, half
   * of a surrogate pair, no character at all, or an override that turns the order of the letters
   * after it about, so that a name reads as another.
   */
  public static boolean isUnfit(String text, int at) {
    char c = text.charAt(at);
    if (c < ' ') {
      return c != '\n' && c != '\t';
    }
    if (c < 0x7F) {
      return false;
    }
    if (Character.isHighSurrogate(c)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
    }
    return (c < 0xA0 && c != 0x85)
        || c == '\u202D'
        || c == '\u202E'
        || c == '\uFFFE'
        || c == '\uFFFF';
  }

  /** The text with U+FFFD in the place of each of them. */
  static String withoutUnfit(String text) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      if (isUnfit(text, i)) {
        out.setCharAt(i, REPLACEMENT);
      }
    }
    return out.toString();
  }
}
