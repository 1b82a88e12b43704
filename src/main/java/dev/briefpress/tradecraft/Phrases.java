package dev.briefpress.tradecraft;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Words and phrases, found in any case as whole words, the longest first. */
final class Phrases {
  private final Map<String, List<String>> byFirstWord = new HashMap<>();

  Phrases(Collection<String> phrases) {
    phrases.stream()
        .sorted(Comparator.comparing(String::length).reversed())
        .forEach(
            phrase ->
                byFirstWord
                    .computeIfAbsent(firstWord(phrase, 0), word -> new ArrayList<>())
                    .add(phrase));
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
      if (!Character.isLetterOrDigit(text.charAt(i))) {
        i++;
        continue;
      }
      String word = firstWord(text, i);
      int end = i > 0 && joins(text.charAt(i - 1)) ? -1 : end(text, i, word);
      if (end > 0) {
        all.add(new Found(text.substring(i, end), i, end));
      }
      i = Math.max(end, i + word.length());
    }
    return all;
  }

  private int end(String text, int start, String word) {
    for (String phrase : byFirstWord.getOrDefault(word, List.of())) {
      int end = start + phrase.length();
      boolean whole =
          end >= text.length()
              || !(Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '-');
      if (whole && text.regionMatches(true, start, phrase, 0, phrase.length())) {
        return end;
      }
    }
    return -1;
  }

  private static String firstWord(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }

  private static boolean joins(char c) {
    return c == '-' || c == '\'' || c == '’';
  }
}
