package dev.briefpress.check.ach;

import dev.briefpress.ach.Evidence;
import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.parse.Parsed;
import dev.briefpress.parse.matrix.ReadMatrix;
import java.util.stream.Stream;

/** A row of evidence that fits all hypotheses equally well. */
final class NotDiagnostic implements MatrixRule {
  private static final Rule RULE =
      new Rule(
          "ach/not-diagnostic",
          Severity.INFO,
          "All cells of a row of the matrix are equal.",
          "Evidence that fits every hypothesis alike helps to choose none of them, however"
              + " impressive it is.",
          "ach:\n  hypotheses: [A, B]\n  evidence:\n    - {id: e1, text: The door was open, A: C, B:"
              + " C}\n",
          "ach:\n  hypotheses: [A, B]\n  evidence:\n    - {id: e1, text: The lock was cut from"
              + " outside, A: C, B: II}\n");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Diagnostic> check(Parsed parsed, ReadMatrix read) {
    return read.matrix().evidence().stream()
        .filter(row -> !row.isDiagnostic())
        .map(row -> finding(parsed, read, row));
  }

  private static Diagnostic finding(Parsed parsed, ReadMatrix read, Evidence row) {
    return RULE.at(
        parsed.file(),
        read.row(row.id()),
        "row '" + row.id() + "' is " + row.cells().get(0).name() + " for every hypothesis",
        "remove the row, or name the part of it that fits one hypothesis better than the others");
  }
}
