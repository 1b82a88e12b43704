package dev.briefpress.diagnostics;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Did-you-mean: the known word that differs least from what was written. */
public final class Suggestions {
  /** Longer words are not compared: the cost grows with the product of both lengths. */
  private static final int LONGEST = 100;

  private Suggestions() {}

  /**
   * The nearest of {@code known} by edit distance (insertion, deletion, substitution, transposition
   * of neighbours), ignoring case; of several, the first. Absent when none is near: at most one
   * edit for up to four letters, two for up to seven, then a third of the length. A single letter
   * or figure is near to itself only.
   */
  public static Optional<String> nearest(String word, Collection<String> known) {
    String wanted = word.toLowerCase(Locale.ROOT);
    if (wanted.isEmpty() || wanted.length() > LONGEST) {
      return Optional.empty();
    }
    int limit = wanted.length() <= 4 ? 1 : wanted.length() <= 7 ? 2 : wanted.length() / 3;
    String best = null;
    int least = limit + 1;
    for (String candidate : known) {
      String other = candidate.toLowerCase(Locale.ROOT);
      // Letters and figures alone are grades and numbers, of which none is a slip of another.
      if (other.length() == 1 && !other.equals(wanted)) {
        continue;
      }
      if (Math.abs(other.length() - wanted.length()) < least && other.length() <= LONGEST) {
        int distance = distance(wanted, other);
        if (distance < least) {
          least = distance;
          best = candidate;
        }
      }
    }
    return Optional.ofNullable(best);
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
