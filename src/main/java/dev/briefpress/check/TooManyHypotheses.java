package dev.briefpress.check;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.parse.Parsed;
import java.util.stream.Stream;

/** Too many explanations; found at the first that is one too many. */
final class TooManyHypotheses implements DocumentRule {
  private static final Rule RULE =
      new Rule(
          "section/too-many-hypotheses",
          Severity.WARNING,
          "The section of hypotheses has more of them than the schema allows.",
          "Nobody can hold nine explanations against each other; those that differ in detail only are one.",
          "- **Hypothesis A:** …\n(and so on)\n- **Hypothesis I:** …\n",
          "- **Hypothesis A:** …\n- **Hypothesis B:** …\n- **Hypothesis C:** …\n");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Diagnostic> check(Parsed parsed) {
    return parsed.hypotheses().stream()
        .filter(all -> all.named().size() > all.spec().most())
        .map(
            all ->
                RULE.at(
                    parsed.file(),
                    parsed.draft().span(all.named().get(all.spec().most()).label().span()),
                    "found "
                        + all.named().size()
                        + " hypotheses; the schema allows at most "
                        + all.spec().most(),
                    "join those that differ in detail only, or leave out the least likely"));
  }
}
