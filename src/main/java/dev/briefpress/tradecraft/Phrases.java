package dev.briefpress.tradecraft;

import dev.briefpress.text.Characters;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Words and phrases, found in any case as whole words, the longest first. */
final class Phrases {
  /** How many kinds of beginnings of words are told apart. */
  private static final int BEGINNINGS = 1 << 12;

  private final Map<String, List<String>> byFirstWord = new HashMap<>();

  /** The beginnings of first words; a word that begins otherwise need not be looked up. */
  private final BitSet beginnings = new BitSet(BEGINNINGS);

  Phrases(Collection<String> phrases) {
    phrases.stream()
        .sorted(Comparator.comparing(String::length).reversed())
        .forEach(
            phrase ->
                byFirstWord
                    .computeIfAbsent(firstWord(phrase, 0), word -> new ArrayList<>())
                    .add(phrase));
    byFirstWord.keySet().stream()
        .filter(word -> !word.isEmpty())
        .forEach(word -> beginnings.set(beginning(word, 0)));
  }

  /**
   * A phrase in a text.
   *
   * @param text as it stands there
   */
  record Found(String text, int start, int end) {}

  /**
   * Those in {@code text}, in order. A capital within a sentence makes a name of a word (May the
   * month), so that only its beginning may have one.
   */
  List<Found> in(String text) {
    return all(text).stream()
        .filter(found -> found.start() == 0 || !Character.isUpperCase(text.charAt(found.start())))
        .toList();
  }

  /** {@code text} with other characters in the place of these. */
  String masked(String text) {
    List<Found> all = all(text);
    if (all.isEmpty()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text);
    for (Found found : all) {
      for (int i = found.start(); i < found.end(); i++) {
        out.setCharAt(i, Sentence.NOT_OURS);
      }
    }
    return out.toString();
  }

  // From word to word: only phrases that begin with the word at hand are compared.
  private List<Found> all(String text) {
    List<Found> all = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      if (!Characters.isOfAWord(text.charAt(i))) {
        i++;
        continue;
      }
      boolean whole = i == 0 || !joins(text.charAt(i - 1));
      int end = whole && beginnings.get(beginning(text, i)) ? end(text, i) : -1;
      if (end > 0) {
        all.add(new Found(text.substring(i, end), i, end));
      }
      i = Math.max(end, endOfWord(text, i));
    }
    return all;
  }

  // Of the first two characters of a word, in any case.
  private static int beginning(String text, int start) {
    int first = Character.toLowerCase(text.charAt(start));
    char second = start + 1 < text.length() ? text.charAt(start + 1) : ' ';
    int next = Characters.isOfAWord(second) ? Character.toLowerCase(second) : 0;
    return (first * 31 + next) % BEGINNINGS;
  }

  private int end(String text, int start) {
    for (String phrase : byFirstWord.getOrDefault(firstWord(text, start), List.of())) {
      int end = start + phrase.length();
      boolean whole =
          end >= text.length()
              || !(Characters.isOfAWord(text.charAt(end)) || text.charAt(end) == '-');
      if (whole && text.regionMatches(true, start, phrase, 0, phrase.length())) {
        return end;
      }
    }
    return -1;
  }

  private static String firstWord(String text, int start) {
    return text.substring(start, endOfWord(text, start)).toLowerCase(Locale.ROOT);
  }

  private static int endOfWord(String text, int start) {
    int end = start;
    while (end < text.length() && Characters.isOfAWord(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean joins(char c) {
    return c == '-' || c == '\'' || c == '’';
  }
}
