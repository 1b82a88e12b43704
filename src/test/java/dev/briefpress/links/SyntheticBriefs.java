package dev.briefpress.links;

import dev.briefpress.content.Brief;
import dev.briefpress.content.SampleBrief;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Many briefs whose tags and entities are as unequal in frequency as a newsroom's: the n-th most
 * frequent occurs about n^0.75 times less often than the first. The same briefs for the same seed.
 */
public final class SyntheticBriefs {
  private static final int A_DAY = 60;
  private static final double SKEW = 0.75;
  private static final String[] SYLLABLES = {
    "ba", "cor", "den", "fi", "gra", "hel", "in", "jo", "kan", "lu", "mer", "no", "or", "pel"
  };

  private final Random random;
  private final double[] tags;
  private final double[] entities;

  private SyntheticBriefs(int number, long seed) {
    this.random = new Random(seed);
    this.tags = cumulative(Math.max(200, number / 12));
    this.entities = cumulative(Math.max(300, number / 6));
  }

  /** {@code number} briefs, newest first. */
  public static List<Brief> of(int number, long seed) {
    SyntheticBriefs source = new SyntheticBriefs(number, seed);
    LocalDate first = LocalDate.of(2020, 1, 1);
    List<Brief> briefs = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      briefs.add(source.brief("b" + i, first.plusDays(i / A_DAY)));
    }
    briefs.sort(Brief.NEWEST_FIRST);
    return briefs;
  }

  private Brief brief(String slug, LocalDate day) {
    String[] own =
        IntStream.range(0, 8).mapToObj(i -> "tag " + word(drawn(tags))).toArray(String[]::new);
    String[] names =
        IntStream.range(0, 3).mapToObj(i -> "Name " + word(drawn(entities))).toArray(String[]::new);
    return SampleBrief.of(slug, day.toString())
        .category(random.nextBoolean() ? "cyber" : "law")
        .tags(own)
        .names(names)
        .techniques("Indicators Development", "Key Assumptions Check")
        .build();
  }

  private static String word(int number) {
    StringBuilder word = new StringBuilder();
    for (int rest = number; word.length() == 0 || rest > 0; rest /= SYLLABLES.length) {
      word.append(SYLLABLES[rest % SYLLABLES.length]);
    }
    return word.toString();
  }

  private int drawn(double[] cumulative) {
    double point = random.nextDouble() * cumulative[cumulative.length - 1];
    int found = Arrays.binarySearch(cumulative, point);
    return found >= 0 ? found : -found - 1;
  }

  private static double[] cumulative(int number) {
    double[] sums = new double[number];
    double sum = 0;
    for (int i = 0; i < number; i++) {
      sum += 1 / Math.pow(i + 1.0, SKEW);
      sums[i] = sum;
    }
    return sums;
  }
}
