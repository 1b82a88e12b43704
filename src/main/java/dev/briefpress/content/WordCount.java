package dev.briefpress.content;

import dev.briefpress.text.Ascii;

/** Counts words: runs of characters without blanks that hold a letter or digit. */
public final class WordCount {
  private WordCount() {}

  public static int of(String text) {
    int words = 0;
    boolean counted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c)) {
        counted = false;
      } else if (!counted && makesWord(c)) {
        counted = true;
        words++;
      }
    }
    return words;
  }

  /** Whether a run that holds this is a word. */
  static boolean makesWord(char c) {
    if (c <= '~') {
      return Ascii.isLetterOrDigit(c);
    }
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }
}
