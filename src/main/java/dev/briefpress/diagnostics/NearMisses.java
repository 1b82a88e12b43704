package dev.briefpress.diagnostics;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Did-you-mean: the known word that differs least from what was written.
 *
 * <p>This is the only search of its kind, because it compares what was written with all that is
 * known. A few words are all compared; of many only those are that differ by one letter. Whatever
 * their number, the work ends with a budget of {@link Steps}, after which no word is near.
 */
public final class NearMisses {
  /**
   * Steps of all searches in one file, or in the links of one site: some hundredths of a second.
   */
  private static final long MOST_STEPS = 5_000_000;

  /** As many words as are all compared. */
  private static final int FEW = 500;

  /** Longer words are not compared: the cost grows with the product of both lengths. */
  private static final int LONGEST = 100;

  private final List<String> words;
  private final List<String> lower;
  private final LetterDrops drops;
  private final Steps steps;

  private NearMisses(List<String> words, Steps steps) {
    this.words = words;
    this.lower = words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    this.drops = LetterDrops.of(words.size() <= FEW ? List.of() : lower, (word, i) -> true);
    this.steps = steps;
  }

  /** Steps for the searches of one file, or of one check of the whole site. */
  public static Steps budget() {
    return Steps.upTo(MOST_STEPS);
  }

  /**
   * Searches among {@code words}, of which the first is preferred of several that are equally near.
   *
   * @param steps what all searches may cost, here and wherever else the same counter is used
   */
  public static NearMisses among(Collection<String> words, Steps steps) {
    return new NearMisses(List.copyOf(words), steps);
  }

  /** One search alone. */
  public static Optional<String> nearest(String word, Collection<String> words) {
    return among(words, budget()).nearest(word);
  }

  /** The known word that {@code word} was probably meant to be. */
  public Optional<String> nearest(String word) {
    return nearest(word, index -> true).map(words::get);
  }

  /**
   * Position of the nearest word by edit distance (insertion, deletion, substitution, transposition
   * of neighbours), ignoring case. Absent when none is near: at most one edit for up to four
   * letters, two for up to seven, then a third of the length. A single letter or figure is near to
   * itself only.
   *
   * @param wanted says by its position whether a word counts
   */
  public Optional<Integer> nearest(String word, Predicate<Integer> wanted) {
    String written = word.length() > LONGEST ? "" : word.toLowerCase(Locale.ROOT);
    if (written.isEmpty() || written.length() > LONGEST) {
      return Optional.empty();
    }
    int best = -1;
    int least = limit(written.length()) + 1;
    for (int candidate : candidates(written)) {
      String other = lower.get(candidate);
      if (Math.abs(other.length() - written.length()) < least
          && other.length() <= LONGEST
          && !isOtherLetter(other, written)
          && wanted.test(candidate)) {
        if (!steps.spend((long) written.length() * other.length())) {
          return Optional.empty();
        }
        int distance = distance(written, other);
        if (distance < least) {
          least = distance;
          best = candidate;
        }
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(best);
  }

  // Letters and figures alone are grades and numbers, of which none is a slip of another.
  private static boolean isOtherLetter(String known, String written) {
    return known.length() == 1 && !known.equals(written);
  }

  private static int limit(int length) {
    return length <= 4 ? 1 : length <= 7 ? 2 : length / 3;
  }

  private int[] candidates(String written) {
    if (words.size() <= FEW) {
      return steps.spend(words.size()) ? IntStream.range(0, words.size()).toArray() : new int[0];
    }
    if (!steps.spend(LetterDrops.cost(written))) {
      return new int[0];
    }
    return drops.near(written);
  }

  /** Optimal string alignment distance. */
  static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1), d[i - 1][j - 1] + change);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
