package dev.briefpress.check;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.parse.Hypotheses;
import dev.briefpress.parse.Parsed;
import java.util.stream.Stream;

/** Too few explanations. */
final class TooFewHypotheses implements DocumentRule {
  private static final Rule RULE =
      new Rule(
          "section/too-few-hypotheses",
          Severity.ERROR,
          "The section of hypotheses has fewer of them than the schema asks for.",
          "One hypothesis alone competes with nothing: the reader cannot see what was ruled out.",
          "- **Hypothesis A:** …\n- **Assessment:** …\n",
          "- **Hypothesis A:** …\n- **Hypothesis B:** …\n- **Assessment:** …\n");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Diagnostic> check(Parsed parsed) {
    return parsed.hypotheses().stream()
        .filter(Hypotheses::areTooFew)
        .map(
            all ->
                RULE.at(
                    parsed.file(),
                    all.section(),
                    "found "
                        + all.named().size()
                        + (all.named().size() == 1 ? " hypothesis" : " hypotheses")
                        + "; the schema asks for at least "
                        + all.spec().fewest(),
                    "add `- **" + all.label(all.free()) + ":** …`"));
  }
}
