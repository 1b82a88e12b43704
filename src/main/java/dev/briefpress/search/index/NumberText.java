package dev.briefpress.search.index;

/**
 * Whole numbers as printable ASCII that JSON need not escape, in as few characters as will do: the
 * digits of base 46, the least first, each but the last raised by 46.
 *
 * <p>So 0 to 45 take one character, to 2115 two. The 92 characters are blank to {@code }}, without
 * the quotation mark and the backslash. {@code shards.js} reads them.
 */
public final class NumberText {
  private static final int BASE = 46;

  private NumberText() {}

  /** Appends {@code number}, which is not negative. */
  public static void append(StringBuilder out, int number) {
    int rest = number;
    while (rest >= BASE) {
      out.append(symbol(BASE + rest % BASE));
      rest /= BASE;
    }
    out.append(symbol(rest));
  }

  /** The character for 0 to 91. */
  public static char symbol(int value) {
    int code = ' ' + value;
    if (code >= '"') {
      code++;
    }
    if (code >= '\\') {
      code++;
    }
    return (char) code;
  }
}
