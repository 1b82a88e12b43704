package dev.briefpress.search.text;

import java.util.Set;

/**
 * The English words that are left out of an index: those of lunr.js 2.3.9 ({@code
 * lunr.stopWordFilter}) but {@link #KEPT}. A token that equals one of them after trimming and
 * before stemming is dropped.
 */
public final class StopWords {
  /**
   * Words of lunr's list that carry a judgement, all that are in a ladder of likelihood included.
   */
  public static final Set<String> KEPT =
      Set.of("almost", "could", "least", "likely", "may", "might", "most", "no");

  private static final Set<String> WORDS =
      Set.of(
          """
          a able about across after all also am among an and any are as at
          be because been but by can cannot dear did do does either else ever every
          for from get got had has have he her hers him his how however i if in into is it its
          just let like me must my neither nor not
          of off often on only or other our own rather said say says she should since so some
          than that the their them then there these they this tis to too twas us
          wants was we were what when where which while who whom why will with would
          yet you your"""
              .split("\\s+"));

  private StopWords() {}

  /** All stop words, in no order. */
  public static Set<String> all() {
    return WORDS;
  }
}
