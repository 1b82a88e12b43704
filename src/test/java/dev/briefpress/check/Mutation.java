package dev.briefpress.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * One change of a clean document, and all that it may lead to.
 *
 * @param name what is changed, as a specification says it
 * @param change makes the change and returns what is to be found
 */
record Mutation(String name, Function<Manuscript, List<Expected>> change) {
  /**
   * A finding that has to be there.
   *
   * @param at the part of the manuscript at whose place it is
   */
  record Expected(String code, Object at) {}

  /** Nothing is found. */
  static List<Expected> nothing() {
    return List.of();
  }

  /** Exactly one thing is found. */
  static List<Expected> only(String code, Object at) {
    return List.of(new Expected(code, at));
  }

  /** A list of the codes, for names. */
  static String codes(List<Expected> expected) {
    return expected.isEmpty()
        ? "nothing"
        : String.join(" and ", expected.stream().map(Expected::code).distinct().toList());
  }

  /** {@code word} with one or two slips of the pen, each of another kind; never the word itself. */
  static List<String> slips(String word) {
    List<String> slips = new ArrayList<>();
    int letter = letterPair(word);
    if (letter < 0) {
      return slips;
    }
    String head = word.substring(0, letter);
    String tail = word.substring(letter + 2);
    char a = word.charAt(letter);
    char b = word.charAt(letter + 1);
    slips.add(head + b + a + tail);
    slips.add(head + b + tail);
    slips.add(head + a + 'q' + b + tail);
    slips.add(head + 'q' + b + tail);
    if (word.length() >= 8) {
      slips.add(head + "qq" + tail);
      slips.add(head + b + a + tail + "q");
    }
    return slips;
  }

  // Behind the first letter, where most slips happen; two letters that differ.
  private static int letterPair(String word) {
    for (int i = Math.min(1, word.length() - 2); 0 <= i && i + 1 < word.length(); i++) {
      char a = Character.toLowerCase(word.charAt(i));
      char b = Character.toLowerCase(word.charAt(i + 1));
      if (Character.isLetter(a) && Character.isLetter(b) && a != b) {
        return i;
      }
    }
    return -1;
  }
}
