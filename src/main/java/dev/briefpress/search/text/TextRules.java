package dev.briefpress.search.text;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What readying a text ({@link SearchText}) does in one language only. The manifest hands it to
 * {@code text.js}, which does the same to what a reader types.
 *
 * @param capitals whether {@code US}, {@code IT}, {@code WHO} and {@code IS} must be kept apart
 *     from stop words
 * @param elides whether an apostrophe parts words: {@code l'Union}
 * @param anyLetter whether words without an ASCII letter or digit are kept
 * @param endings endings of folded words that get back the accent the stemmer knows them by: {@code
 *     cion} to {@code ción}
 * @param leftOut stop words as they are once folded, in lower case, where that makes another word
 * @param months by whose names dates are known
 */
public record TextRules(
    boolean capitals,
    boolean elides,
    boolean anyLetter,
    Map<String, String> endings,
    Set<String> leftOut,
    Months months) {
  public static final TextRules ENGLISH =
      new TextRules(true, false, false, Map.of(), Set.of(), Months.ENGLISH);
  static final TextRules PLAIN = new TextRules(false, false, true, Map.of(), Set.of(), Months.NONE);

  /** Sorts, so that what is made of them does not depend on a hash. */
  public TextRules {
    endings = Collections.unmodifiableMap(new TreeMap<>(endings));
    leftOut = Collections.unmodifiableSet(new TreeSet<>(leftOut));
  }

  /** The rules of a language with {@code stopWords}, some of which have accents. */
  public static TextRules of(
      boolean elides, Map<String, String> endings, Set<String> stopWords, Months months) {
    Set<String> leftOut = new TreeSet<>();
    for (String word : stopWords) {
      String folded = Folding.fold(word);
      if (!stopWords.contains(folded)) {
        leftOut.add(folded);
      }
    }
    return new TextRules(false, elides, false, endings, leftOut, months);
  }

  /** Whether a word of more than three letters may not stay as it is. */
  boolean changesLetters() {
    return !endings.isEmpty() || !leftOut.isEmpty();
  }

  /** {@code word} with the accent of its ending. */
  String accented(String word) {
    for (Map.Entry<String, String> ending : endings.entrySet()) {
      int start = word.length() - ending.getKey().length();
      if (start >= 0
          && word.regionMatches(true, start, ending.getKey(), 0, ending.getKey().length())) {
        return word.substring(0, start) + ending.getValue();
      }
    }
    return word;
  }
}
