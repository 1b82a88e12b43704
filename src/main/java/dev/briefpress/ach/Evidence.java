package dev.briefpress.ach;

import java.util.List;
import java.util.Optional;

/**
 * A row of the matrix: a piece of evidence, or an argument, and how it fits each hypothesis.
 *
 * @param id its name in the matrix: {@code e1}
 * @param text what was found, or not found
 * @param source where it comes from: the id of one of the brief's sources, or words
 * @param weight how much it counts
 * @param cells in the order of the matrix's hypotheses
 */
public record Evidence(
    String id, String text, Optional<String> source, Weight weight, List<Cell> cells) {
  public Evidence {
    cells = List.copyOf(cells);
  }

  /** Whether it fits some hypotheses better than others; otherwise it helps to choose none. */
  public boolean isDiagnostic() {
    return cells.stream().distinct().count() > 1;
  }
}
