package dev.briefpress.check.ach;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.parse.Parsed;
import java.util.List;
import java.util.stream.Stream;

/** All rules about matrices. */
public final class MatrixRules {
  private static final List<MatrixRule> ALL =
      List.of(new AssessedNotLeast(), new HypothesesDiffer(), new NotDiagnostic(), new OneItem());

  /** All rules, in the order of the documentation. */
  public static final List<Rule> RULES = ALL.stream().map(MatrixRule::rule).toList();

  private MatrixRules() {}

  /** What the rules find in a document; nothing in a document without a matrix. */
  public static Stream<Diagnostic> check(Parsed parsed) {
    return parsed.frontMatter().matrix().stream()
        .flatMap(read -> ALL.stream().flatMap(rule -> rule.check(parsed, read)));
  }
}
