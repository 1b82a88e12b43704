package dev.briefpress.search.text;

import java.util.List;
import java.util.Locale;

/** Which spellings of a word are one word. */
final class Spelling {
  /** The longest that {@code CVE-2024-3094} may be to be one word without its hyphens. */
  private static final int LONGEST_CODE = 32;

  private Spelling() {}

  /** {@code U.N} and {@code u.n} as {@code UN}; any other word itself. */
  static String withoutDots(String word) {
    return isDotted(word) ? word.replace(".", "").toUpperCase(Locale.ROOT) : word;
  }

  private static boolean isDotted(String word) {
    boolean isDotted = word.length() > 2 && word.length() % 2 == 1;
    for (int i = 0; i < word.length() && isDotted; i++) {
      isDotted = i % 2 == 1 ? word.charAt(i) == '.' : Units.isLetter(word.charAt(i));
    }
    return isDotted;
  }

  /** {@code US} as {@code U.S}, and the like; any other word itself. */
  static String toldFromStopWord(String word) {
    return switch (word) {
      case "US", "USA" -> "U.S";
      case "IT" -> "I.T";
      case "WHO" -> "W.H.O";
      case "IS" -> "I.S";
      default -> word;
    };
  }

  /**
   * Whether words with hyphens between them are also written in one: two of letters ({@code
   * cyber-attack}, {@code KA-SAT}), or a code that begins with a letter and has a digit in its last
   * part ({@code F-35}, {@code CVE-2024-3094}).
   */
  static boolean isOneWord(List<String> words) {
    String last = words.get(words.size() - 1);
    int length = words.stream().mapToInt(String::length).sum();
    if (words.size() == 2 && length <= SearchText.LONGEST && last.length() > 1) {
      if (words.stream().allMatch(word -> isAll(word, false))) {
        return true;
      }
    }
    return length <= LONGEST_CODE
        && words.stream().allMatch(word -> isAll(word, true))
        && Units.isLetter(words.get(0).charAt(0))
        && !isAll(last, false);
  }

  /** Whether there are ASCII letters in it, or digits, and nothing else. */
  private static boolean isAll(String word, boolean orDigits) {
    boolean isAll = !word.isEmpty();
    for (int i = 0; i < word.length() && isAll; i++) {
      isAll = Units.isLetter(word.charAt(i)) || (orDigits && Units.isDigit(word.charAt(i)));
    }
    return isAll;
  }
}
