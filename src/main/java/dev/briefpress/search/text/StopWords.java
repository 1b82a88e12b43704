package dev.briefpress.search.text;

import java.util.Set;

/**
 * The words that lunr.js 2.3.9 leaves out of an index ({@code lunr.stopWordFilter}): a token that
 * equals one of them after trimming and before stemming. {@code StopWordsTest} compares the list
 * with the library's own.
 */
public final class StopWords {
  private static final Set<String> WORDS =
      Set.of(
          """
          a able about across after all almost also am among an and any are as at
          be because been but by can cannot could dear did do does either else ever every
          for from get got had has have he her hers him his how however i if in into is it its
          just least let like likely may me might most must my neither no nor not
          of off often on only or other our own rather said say says she should since so some
          than that the their them then there these they this tis to too twas us
          wants was we were what when where which while who whom why will with would
          yet you your"""
              .split("\\s+"));

  private StopWords() {}

  /** Whether the trimmed, lower-case {@code token} is left out. */
  static boolean contains(String token) {
    return WORDS.contains(token);
  }

  /** All of them, in no order. */
  public static Set<String> all() {
    return WORDS;
  }
}
