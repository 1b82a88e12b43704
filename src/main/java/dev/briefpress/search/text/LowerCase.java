package dev.briefpress.search.text;

import java.util.Locale;

/**
 * JavaScript's {@code String.prototype.toLowerCase}.
 *
 * <p>It is Java's for the root locale, save for the Greek final sigma: Java 17 looks for it within
 * word boundaries, JavaScript by the rule of the Unicode standard (section 3.13, Final_Sigma).
 */
public final class LowerCase {
  private static final char SIGMA = 'Σ';

  /** What Unicode counts as case-ignorable beside the general categories named below. */
  private static final String IGNORABLE_MARKS =
      "'.:\u00B7\u0387\u055F\u05F4\u2018\u2019\u2024\u2027\uFE13\uFE52\uFE55\uFF07\uFF0E\uFF1A";

  /** A cased letter up to Unicode 15, and none since, which is what browsers go by. */
  private static final int PHARYNGEAL_FRICATIVE = 0x0295;

  private LowerCase() {}

  /** {@code text} in lower case. */
  public static String of(String text) {
    return text.indexOf(SIGMA) < 0 ? text.toLowerCase(Locale.ROOT) : withSigma(text);
  }

  private static String withSigma(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int start = 0;
    for (int at = text.indexOf(SIGMA); at >= 0; at = text.indexOf(SIGMA, start)) {
      out.append(text.substring(start, at).toLowerCase(Locale.ROOT));
      out.append(isFinal(text, at) ? 'ς' : 'σ');
      start = at + 1;
    }
    return out.append(text.substring(start).toLowerCase(Locale.ROOT)).toString();
  }

  private static boolean isFinal(String text, int sigma) {
    return casedBefore(text, sigma) && !casedAfter(text, sigma + 1);
  }

  private static boolean casedBefore(String text, int end) {
    int at = end;
    while (at > 0) {
      int letter = text.codePointBefore(at);
      if (!isIgnorable(letter)) {
        return isCased(letter);
      }
      at -= Character.charCount(letter);
    }
    return false;
  }

  private static boolean casedAfter(String text, int start) {
    int at = start;
    while (at < text.length()) {
      int letter = text.codePointAt(at);
      if (!isIgnorable(letter)) {
        return isCased(letter);
      }
      at += Character.charCount(letter);
    }
    return false;
  }

  private static boolean isCased(int letter) {
    return letter != PHARYNGEAL_FRICATIVE
        && (Character.isLowerCase(letter)
            || Character.isUpperCase(letter)
            || Character.isTitleCase(letter));
  }

  private static boolean isIgnorable(int letter) {
    return switch (Character.getType(letter)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT,
          Character.MODIFIER_LETTER,
          Character.MODIFIER_SYMBOL ->
          true;
      default -> IGNORABLE_MARKS.indexOf(letter) >= 0;
    };
  }
}
