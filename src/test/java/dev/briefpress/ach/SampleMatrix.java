package dev.briefpress.ach;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Matrices for tests: hypotheses A, B, …, and rows e1, e2, … written as their cells. */
public final class SampleMatrix {
  private SampleMatrix() {}

  /**
   * A matrix with a row for each text: {@code "CC I"}, or {@code "CC I *2.5"} with a weight.
   *
   * @param hypotheses how many there are
   */
  public static Matrix of(int hypotheses, String... rows) {
    List<String> names =
        Stream.iterate('A', c -> (char) (c + 1)).limit(hypotheses).map(String::valueOf).toList();
    List<Evidence> evidence = new ArrayList<>();
    for (String row : rows) {
      List<String> words = List.of(row.split(" ", -1));
      int number = evidence.size() + 1;
      evidence.add(
          new Evidence(
              "e" + number,
              "Evidence " + number,
              Optional.empty(),
              words.size() > hypotheses
                  ? Weight.of(words.get(hypotheses).substring(1)).orElseThrow()
                  : Weight.ONE,
              words.subList(0, hypotheses).stream().map(Cell::valueOf).toList()));
    }
    return new Matrix(names, evidence);
  }
}
