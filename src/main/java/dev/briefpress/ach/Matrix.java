package dev.briefpress.ach;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The matrix of an analysis of competing hypotheses.
 *
 * <p>The method looks for what speaks against each hypothesis. The score of a hypothesis is the sum
 * of its inconsistent cells, each 1, or 2 where it is very inconsistent, times the weight of the
 * row. Consistent cells count nothing, because most evidence agrees with several hypotheses.
 *
 * @param hypotheses letters or numbers, each once
 * @param evidence its rows, each with a cell for each hypothesis
 */
public record Matrix(List<String> hypotheses, List<Evidence> evidence) {
  /** Fewest hypotheses that can be compared. */
  public static final int FEWEST_HYPOTHESES = 2;

  /** Most hypotheses that a reader can compare in one table. */
  public static final int MOST_HYPOTHESES = 12;

  /** Most rows. */
  public static final int MOST_EVIDENCE = 100;

  public Matrix {
    hypotheses = List.copyOf(hypotheses);
    evidence = List.copyOf(evidence);
    for (Evidence row : evidence) {
      if (row.cells().size() != hypotheses.size()) {
        throw new IllegalArgumentException(
            "row '%s' has %d cells for %d hypotheses"
                .formatted(row.id(), row.cells().size(), hypotheses.size()));
      }
    }
  }

  /** Whether {@code text} can be the name of a hypothesis: a letter, or a number from 1 to 99. */
  public static boolean isName(String text) {
    return text.matches("[A-Z]|[1-9][0-9]?");
  }

  /**
   * The evidence against a hypothesis, summed up.
   *
   * @param against the sum of its inconsistent cells
   */
  public record Score(String hypothesis, Weight against) {}

  /**
   * A change of the result.
   *
   * @param least the hypotheses that have least against them after it
   * @param evidence ids of the rows of which each alone, when it is taken out, has this result
   */
  public record Turn(List<String> least, List<String> evidence) {
    public Turn {
      least = List.copyOf(least);
      evidence = List.copyOf(evidence);
    }
  }

  /** The score of each hypothesis, in their order. */
  public List<Score> scores() {
    int[] sums = sums();
    return IntStream.range(0, hypotheses.size())
        .mapToObj(i -> new Score(hypotheses.get(i), new Weight(sums[i])))
        .toList();
  }

  /** The hypotheses that have least against them; several when they are level. */
  public List<String> least() {
    return least(sums());
  }

  /**
   * On which single rows the result rests: those without which other hypotheses have least against
   * them than with all rows, by the result without them, in the order of the rows.
   */
  public List<Turn> turns() {
    int[] sums = sums();
    List<String> result = least(sums);
    Map<List<String>, List<String>> turns = new LinkedHashMap<>();
    for (Evidence row : evidence) {
      int[] without = sums.clone();
      add(row, -1, without);
      List<String> other = least(without);
      if (!other.equals(result)) {
        turns.computeIfAbsent(other, r -> new ArrayList<>()).add(row.id());
      }
    }
    return turns.entrySet().stream().map(t -> new Turn(t.getKey(), t.getValue())).toList();
  }

  private int[] sums() {
    int[] sums = new int[hypotheses.size()];
    evidence.forEach(row -> add(row, 1, sums));
    return sums;
  }

  private static void add(Evidence row, int times, int[] sums) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += times * row.weight().hundredths() * row.cells().get(i).against();
    }
  }

  private List<String> least(int[] sums) {
    int least = IntStream.of(sums).min().orElse(0);
    return IntStream.range(0, sums.length)
        .filter(i -> sums[i] == least)
        .mapToObj(hypotheses::get)
        .toList();
  }
}
