package dev.briefpress.bench;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Texts of which the n-th is drawn in proportion to n to the power of -0.75. */
final class Pool {
  private static final double SKEW = 0.75;

  private final List<String> texts;
  private final double[] sums;

  Pool(List<String> texts) {
    this.texts = texts;
    this.sums = new double[texts.size()];
    double sum = 0;
    for (int i = 0; i < sums.length; i++) {
      // Another platform's last bit must not draw another text.
      sum += StrictMath.pow(i + 1, -SKEW);
      sums[i] = sum;
    }
  }

  String one(Random random) {
    int place = Arrays.binarySearch(sums, random.nextDouble() * sums[sums.length - 1]);
    return texts.get(place < 0 ? -place - 1 : place);
  }

  /** So many different ones. */
  List<String> some(Random random, int count) {
    Set<String> drawn = new LinkedHashSet<>();
    while (drawn.size() < count) {
      drawn.add(one(random));
    }
    return List.copyOf(drawn);
  }
}
