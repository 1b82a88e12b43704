package dev.briefpress.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Words and phrases that are looked for in texts, in any case, the longest first.
 *
 * <p>A text is walked from word to word, and only the phrases that begin with the word at hand are
 * compared: a pattern of as many alternatives would be tried at every character.
 */
public final class Phrases {
  private static final String[] NONE = {};

  private final boolean inCompounds;

  /** Those that begin with a word of each key. */
  private final String[][] byFirstWord = new String[Words.KEYS][];

  private Phrases(Collection<String> phrases, boolean inCompounds) {
    this.inCompounds = inCompounds;
    Arrays.fill(byFirstWord, NONE);
    phrases.stream()
        .filter(Phrases::beginsWithAWord)
        .sorted(Comparator.comparing(String::length))
        .forEach(this::add);
  }

  // Any other is never found, as texts are walked from word to word.
  private static boolean beginsWithAWord(String phrase) {
    Words words = Words.of(phrase);
    return words.count() > 0 && words.start(0) == 0;
  }

  private void add(String phrase) {
    int key = Words.of(phrase).key(0);
    List<String> all = new ArrayList<>(List.of(phrase));
    all.addAll(List.of(byFirstWord[key]));
    byFirstWord[key] = all.toArray(NONE);
  }

  /**
   * Phrases that a hyphen beside them makes part of another word: not {@code may} in {@code
   * may-fly}.
   */
  public static Phrases of(Collection<String> phrases) {
    return new Phrases(phrases, false);
  }

  /**
   * Phrases that are found in words with hyphens, too: {@code week} in {@code two-week}.
   *
   * @param phrases separated by {@code |}
   */
  public static Phrases inCompounds(String phrases) {
    return new Phrases(List.of(phrases.split("\\|", -1)), true);
  }

  /**
   * A phrase in a text.
   *
   * @param text as it stands there
   * @param start in UTF-16 units
   * @param end behind its last character
   */
  public record Found(String text, int start, int end) {}

  /** Those in a text, in order; none overlaps another. */
  public List<Found> in(Words words) {
    List<Found> all = List.of();
    int past = 0;
    for (int word = 0; word < words.count(); word++) {
      String[] phrases = byFirstWord[words.key(word)];
      int start = words.start(word);
      int end = phrases.length == 0 || start < past ? -1 : end(words.text(), start, phrases);
      if (end > 0) {
        all = all.isEmpty() ? new ArrayList<>() : all;
        all.add(new Found(words.text().substring(start, end), start, end));
        past = end;
      }
    }
    return all;
  }

  /** Whether a text has one. */
  public boolean isIn(Words words) {
    for (int word = 0; word < words.count(); word++) {
      String[] phrases = byFirstWord[words.key(word)];
      if (phrases.length > 0 && end(words.text(), words.start(word), phrases) > 0) {
        return true;
      }
    }
    return false;
  }

  // Where the longest of some phrases ends that stands there; -1 where none does.
  private int end(String text, int start, String[] phrases) {
    if (start > 0 && isJoined(text, start - 1)) {
      return -1;
    }
    for (String phrase : phrases) {
      int end = start + phrase.length();
      if (!isJoined(text, end) && text.regionMatches(true, start, phrase, 0, phrase.length())) {
        return end;
      }
    }
    return -1;
  }

  // Whether what stands there makes one word of itself and the character beside it.
  private boolean isJoined(String text, int at) {
    if (at >= text.length()) {
      return false;
    }
    char c = text.charAt(at);
    return (c == '-' && !inCompounds) || Characters.isOfAWord(c);
  }
}
