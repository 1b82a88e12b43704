package dev.briefpress.content;

/** Counts words: runs of characters without blanks that hold a letter or digit. */
public final class WordCount {
  private WordCount() {}

  public static int of(String text) {
    int words = 0;
    boolean counted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isBlank(c)) {
        counted = false;
      } else if (!counted && makesWord(c)) {
        counted = true;
        words++;
      }
    }
    return words;
  }

  /** Whether this parts words. */
  static boolean isBlank(char c) {
    if (c > ' ' && c <= '~') {
      return false;
    }
    return c == ' ' || Character.isWhitespace(c);
  }

  /** Whether a run that holds this is a word. */
  static boolean makesWord(char c) {
    if (c <= '~') {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }
}
