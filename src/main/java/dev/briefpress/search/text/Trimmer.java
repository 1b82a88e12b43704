package dev.briefpress.search.text;

/**
 * Strips what is no ASCII letter, digit or {@code _} from both ends of a token, as {@code
 * lunr.trimmer} of lunr.js 2.3.9 does: JavaScript's {@code \W} is ASCII, so {@code café} becomes
 * {@code caf}, and {@code —} becomes the empty token, which lunr indexes.
 */
public final class Trimmer {
  private Trimmer() {}

  /** {@code token} without what surrounds its first and last word unit; maybe empty. */
  public static String trim(String token) {
    int start = 0;
    int end = token.length();
    while (start < end && !isWordUnit(token.charAt(start))) {
      start++;
    }
    while (end > start && !isWordUnit(token.charAt(end - 1))) {
      end--;
    }
    return token.substring(start, end);
  }

  private static boolean isWordUnit(char unit) {
    return (unit >= 'a' && unit <= 'z')
        || (unit >= 'A' && unit <= 'Z')
        || (unit >= '0' && unit <= '9')
        || unit == '_';
  }
}
