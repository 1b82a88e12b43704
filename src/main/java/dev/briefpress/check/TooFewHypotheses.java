package dev.briefpress.check;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;

/** Too few explanations. */
public final class TooFewHypotheses {
  public static final Rule RULE =
      new Rule(
          "section/too-few-hypotheses",
          Severity.ERROR,
          "The section of hypotheses has fewer of them than the schema asks for.",
          "One hypothesis alone competes with nothing: the reader cannot see what was ruled out.",
          "- **Hypothesis A:** …\n- **Assessment:** …\n",
          "- **Hypothesis A:** …\n- **Hypothesis B:** …\n- **Assessment:** …\n");

  private TooFewHypotheses() {}

  static Diagnostic at(String file, Span span, int found, int fewest, String label) {
    return RULE.at(
        file,
        span,
        "found "
            + found
            + (found == 1 ? " hypothesis" : " hypotheses")
            + "; the schema asks for at least "
            + fewest,
        "add `- **" + label + ":** …`");
  }
}
