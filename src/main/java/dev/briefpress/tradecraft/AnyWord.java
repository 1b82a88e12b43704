package dev.briefpress.tradecraft;

import dev.briefpress.text.Characters;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells whether a text has one of many words or phrases, in any case and as whole words: much
 * faster than a pattern of that many alternatives, which is tried at every character.
 */
final class AnyWord {
  private static final int ASCII = 128;

  /** The words and phrases by the letter of ASCII with which they begin. */
  private final List<List<String>> byLetter;

  /**
   * Words and phrases, each of which begins with a letter of ASCII in lower case.
   *
   * @param words separated by {@code |}
   */
  AnyWord(String words) {
    List<String> all = List.of(words.split("\\|", -1));
    this.byLetter =
        Stream.iterate(0, letter -> letter < ASCII, letter -> letter + 1)
            .map(letter -> all.stream().filter(word -> word.charAt(0) == letter).toList())
            .toList();
  }

  /** Whether {@code text} has one; a hyphen and an apostrophe end a word. */
  boolean isIn(String text) {
    boolean within = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!within && c < ASCII && hasOneAt(text, i)) {
        return true;
      }
      within = isOfAWord(c);
    }
    return false;
  }

  private boolean hasOneAt(String text, int start) {
    for (String word : byLetter.get(text.charAt(start) | ' ')) {
      int end = start + word.length();
      if ((end >= text.length() || !isOfAWord(text.charAt(end)))
          && text.regionMatches(true, start, word, 0, word.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfAWord(char c) {
    return c == '_' || Characters.isOfAWord(c);
  }
}
