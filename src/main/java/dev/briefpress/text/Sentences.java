package dev.briefpress.text;

/** Cuts the opening of a text at the end of a sentence. */
public final class Sentences {
  /** Longest opening, in UTF-16 units. */
  private static final int LONGEST = 320;

  private Sentences() {}

  /**
   * The first sentences of {@code text} that fit; a first sentence that does not is cut at a word,
   * with an ellipsis.
   */
  public static String opening(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = -1;
    for (int i = 0; i < LONGEST; i++) {
      if (endsSentence(text, i)) {
        end = i + 1;
      }
    }
    if (end > 0) {
      return text.substring(0, end);
    }
    int word = text.lastIndexOf(' ', LONGEST - 1);
    return text.substring(0, word > 0 ? word : text.offsetByCodePoints(0, LONGEST / 2)).strip()
        + "…";
  }

  // An end is followed by a blank and no lower-case letter, and no initial stands before it.
  private static boolean endsSentence(String text, int i) {
    char c = text.charAt(i);
    if ((c != '.' && c != '!' && c != '?') || i + 2 >= text.length() || text.charAt(i + 1) != ' ') {
      return false;
    }
    boolean initial =
        i >= 2
            && Character.isUpperCase(text.charAt(i - 1))
            && !Character.isLetterOrDigit(text.charAt(i - 2));
    return !initial && !Character.isLowerCase(text.charAt(i + 2));
  }
}
