package dev.briefpress.check.ach;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.parse.Hypotheses;
import dev.briefpress.parse.Hypotheses.Named;
import dev.briefpress.parse.Parsed;
import dev.briefpress.parse.matrix.ReadMatrix;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A matrix of other hypotheses than those of the text. */
final class HypothesesDiffer implements MatrixRule {
  private static final Rule RULE =
      new Rule(
          "ach/hypotheses-differ",
          Severity.ERROR,
          "The matrix compares other hypotheses than the text has.",
          "Readers would look for a hypothesis that is not there, or find one that was never held"
              + " against the evidence.",
          "ach:\n  hypotheses: [A, C]   (in the text: Hypothesis A, Hypothesis B)\n",
          "ach:\n  hypotheses: [A, B]\n");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Diagnostic> check(Parsed parsed, ReadMatrix read) {
    List<String> named = read.matrix().hypotheses();
    return parsed.hypotheses().stream()
        .filter(text -> !text.named().isEmpty())
        .flatMap(text -> finding(parsed, read, text, named));
  }

  private static Stream<Diagnostic> finding(
      Parsed parsed, ReadMatrix read, Hypotheses text, List<String> named) {
    List<String> written = text.named().stream().map(Named::name).distinct().toList();
    List<String> faults = new ArrayList<>();
    without(written, named).ifPresent(s -> faults.add("the text has no hypothesis " + s));
    without(named, written)
        .ifPresent(s -> faults.add("the matrix has no column for hypothesis " + s));
    return faults.isEmpty()
        ? Stream.empty()
        : Stream.of(
            RULE.at(
                parsed.file(),
                read.hypotheses(),
                String.join(", and ", faults),
                "compare the hypotheses of the text: `hypotheses: ["
                    + String.join(", ", written)
                    + "]`, with a cell for each in every row"));
  }

  // The names in the second list that the first list does not have.
  private static Optional<String> without(List<String> all, List<String> others) {
    String missing =
        others.stream().filter(name -> !all.contains(name)).collect(Collectors.joining(", "));
    return Optional.of(missing).filter(text -> !text.isEmpty());
  }
}
