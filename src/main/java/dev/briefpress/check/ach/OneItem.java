package dev.briefpress.check.ach;

import dev.briefpress.ach.Matrix;
import dev.briefpress.ach.Matrix.Turn;
import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.parse.Hypotheses;
import dev.briefpress.parse.Parsed;
import dev.briefpress.parse.matrix.ReadMatrix;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A result that rests on one row of the matrix. */
final class OneItem implements MatrixRule {
  private static final Rule RULE =
      new Rule(
          "ach/one-item",
          Severity.WARNING,
          "Without a single row of the matrix, another hypothesis would have least against it, or be"
              + " level with the first.",
          "If that piece of evidence is wrong, the judgement is wrong as well. The evidence needs a"
              + " second source, and the assessment should mention it.",
          "ach:\n  hypotheses: [A, B]\n  evidence:\n    - {id: e1, text: One witness saw the boat, A:"
              + " C, B: II}\n    - {id: e2, text: No trace was found, A: I, B: N}\n",
          "ach:\n  hypotheses: [A, B]\n  evidence:\n    - {id: e1, text: One witness saw the boat, A:"
              + " C, B: II}\n    - {id: e2, text: No trace was found, A: I, B: N}\n    - {id: e3,"
              + " text: A camera recorded the boat, A: CC, B: II}\n");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Diagnostic> check(Parsed parsed, ReadMatrix read) {
    Matrix matrix = read.matrix();
    List<String> result = matrix.least();
    String assessed = parsed.frontMatter().assessed().orElse("");
    List<Turn> turns =
        matrix.turns().stream().filter(turn -> counts(turn, result, assessed)).toList();
    return turns.isEmpty() ? Stream.empty() : Stream.of(finding(parsed, read, result, turns));
  }

  // Of hypotheses that are level, every row that decides would turn the result: there only those
  // count without which the preferred hypothesis has more against it than another.
  private static boolean counts(Turn turn, List<String> result, String assessed) {
    return result.size() == 1
        || (result.stream().anyMatch(name -> Hypotheses.isName(assessed, name))
            && turn.least().stream().noneMatch(name -> Hypotheses.isName(assessed, name)));
  }

  private static Diagnostic finding(
      Parsed parsed, ReadMatrix read, List<String> result, List<Turn> turns) {
    return RULE.at(
        parsed.file(),
        read.row(turns.get(0).evidence().get(0)),
        turns.stream().map(OneItem::sentence).collect(Collectors.joining("; "))
            + ", and with all rows "
            + outcome(result),
        "look for evidence that does not depend on the same source, or say in the assessment what"
            + " the judgement rests on");
  }

  private static String sentence(Turn turn) {
    return "without " + String.join(" or ", turn.evidence()) + " " + outcome(turn.least());
  }

  private static String outcome(List<String> least) {
    return least.size() == 1
        ? least.get(0) + " has least against it"
        : String.join(" and ", least) + " are level";
  }
}
