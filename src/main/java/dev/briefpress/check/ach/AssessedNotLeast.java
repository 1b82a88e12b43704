package dev.briefpress.check.ach;

import dev.briefpress.ach.Matrix;
import dev.briefpress.ach.Matrix.Score;
import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.parse.Hypotheses;
import dev.briefpress.parse.Parsed;
import dev.briefpress.parse.matrix.ReadMatrix;
import java.util.stream.Stream;

/** A preferred hypothesis against which the matrix has more than against another. */
final class AssessedNotLeast implements MatrixRule {
  private static final Rule RULE =
      new Rule(
          "ach/assessed-not-least",
          Severity.ERROR,
          "The field assessed prefers a hypothesis that has more against it in the matrix than"
              + " another one.",
          "The method prefers the hypothesis that has least against it; the page would show a"
              + " matrix that contradicts the judgement.",
          "assessed: B   (the matrix has 3 against B, 1 against A)\n",
          "assessed: A\n");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Diagnostic> check(Parsed parsed, ReadMatrix read) {
    Matrix matrix = read.matrix();
    Score least =
        matrix.scores().stream()
            .filter(score -> score.hypothesis().equals(matrix.least().get(0)))
            .findFirst()
            .orElseThrow();
    return parsed.frontMatter().assessed().stream()
        .flatMap(
            assessed ->
                matrix.scores().stream()
                    .filter(score -> Hypotheses.isName(assessed, score.hypothesis())))
        .filter(score -> score.against().compareTo(least.against()) > 0)
        .map(score -> finding(parsed, score, least));
  }

  private static Diagnostic finding(Parsed parsed, Score assessed, Score least) {
    return RULE.at(
        parsed.file(),
        parsed.frontMatter().fields().place("assessed"),
        "the matrix has "
            + assessed.against()
            + " against hypothesis "
            + assessed.hypothesis()
            + ", and only "
            + least.against()
            + " against hypothesis "
            + least.hypothesis(),
        "correct the field or the matrix; evidence that the matrix lacks belongs into a row");
  }
}
