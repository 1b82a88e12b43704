package dev.briefpress.parse;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which members of a list already stand in order. */
public final class Order {
  private Order() {}

  /**
   * Positions of a longest strictly ascending part of {@code values}; the earliest one of several.
   */
  public static Set<Integer> longestAscending(List<Integer> values) {
    int[] length = new int[values.size()];
    int[] before = new int[values.size()];
    int best = -1;
    for (int i = 0; i < values.size(); i++) {
      length[i] = 1;
      before[i] = -1;
      for (int j = 0; j < i; j++) {
        if (values.get(j) < values.get(i) && length[j] + 1 > length[i]) {
          length[i] = length[j] + 1;
          before[i] = j;
        }
      }
      best = best < 0 || length[i] > length[best] ? i : best;
    }
    Set<Integer> kept = new HashSet<>();
    for (int i = best; i >= 0; i = before[i]) {
      kept.add(i);
    }
    return kept;
  }
}
