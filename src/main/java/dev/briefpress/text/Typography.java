package dev.briefpress.text;

/**
 * Signs that keyboards, word processors and languages write in different ways, each in the one that
 * every keyboard has.
 */
public final class Typography {
  /** Curly and angled apostrophes, primes, the accent and the letters that stand for one. */
  private static final String APOSTROPHES =
      "\u2018\u2019\u201B\u2032\u02B9\u02BB\u02BC\u00B4\uFF07";

  private static final String QUOTATION_MARKS = "\u201C\u201D\u201E\u201F\u2033\uFF02";

  /** Dashes that Unicode does not count among its dashes (Pd): the minus sign and the like. */
  private static final String DASHES = "\u2212\u2043\u02D7\u2796";

  /** Soft hyphen, zero-width space, word joiner, byte order mark. */
  private static final String UNSEEN = "\u00AD\u200B\u2060\uFEFF";

  /** With a blank before it, it is how Unicode writes an accent without a letter (U+00B4). */
  private static final char ACUTE = '\u0301';

  private Typography() {}

  /**
   * {@code text} with plain apostrophes, quotation marks and hyphens, without what shows nothing.
   */
  public static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' && i + 1 < text.length() && text.charAt(i + 1) == ACUTE) {
        plain.append('\'');
        i++;
      } else if (APOSTROPHES.indexOf(c) >= 0) {
        plain.append('\'');
      } else if (QUOTATION_MARKS.indexOf(c) >= 0) {
        plain.append('"');
      } else if (DASHES.indexOf(c) >= 0) {
        plain.append('-');
      } else if (UNSEEN.indexOf(c) < 0) {
        plain.append(c);
      }
    }
    return plain.toString();
  }
}
