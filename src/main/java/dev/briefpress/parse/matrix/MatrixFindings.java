package dev.briefpress.parse.matrix;

import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import java.util.List;

/** What is found while a matrix is read. */
public final class MatrixFindings {
  static final Rule CELL =
      new Rule(
          "ach/cell",
          Severity.ERROR,
          "A row of the matrix has no cell for a hypothesis, a cell that is none of CC, C, N, I and"
              + " II, or a cell for a hypothesis that the matrix does not have.",
          "A missing cell would count as if nothing spoke against the hypothesis.",
          "ach:\n  hypotheses: [A, B]\n  evidence:\n    - {id: e1, text: The lock was broken, A: C,"
              + " B: maybe}\n",
          "ach:\n  hypotheses: [A, B]\n  evidence:\n    - {id: e1, text: The lock was broken, A: C,"
              + " B: I}\n");

  static final Rule MALFORMED =
      new Rule(
          "ach/malformed",
          Severity.ERROR,
          "The matrix cannot be used: it has fewer than two hypotheses, a name twice, a name or a"
              + " weight that is none, no rows or too many of them.",
          "No score can be told from it.",
          "ach:\n  hypotheses: [A]\n  evidence:\n    - {id: e1, text: The lock was broken, A: C}\n",
          "ach:\n  hypotheses: [A, B]\n  evidence:\n    - {id: e1, text: The lock was broken, A: C,"
              + " B: I}\n");

  /** All rules of this class. */
  public static final List<Rule> ALL = List.of(CELL, MALFORMED);

  private MatrixFindings() {}
}
