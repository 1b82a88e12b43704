package dev.briefpress.check;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;

/** Too many explanations. */
public final class TooManyHypotheses {
  public static final Rule RULE =
      new Rule(
          "section/too-many-hypotheses",
          Severity.WARNING,
          "The section of hypotheses has more of them than the schema allows.",
          "Nobody can hold nine explanations against each other; those that differ in detail only are one.",
          "- **Hypothesis A:** …\n(and so on)\n- **Hypothesis I:** …\n",
          "- **Hypothesis A:** …\n- **Hypothesis B:** …\n- **Hypothesis C:** …\n");

  private TooManyHypotheses() {}

  static Diagnostic at(String file, Span span, int found, int most) {
    return RULE.at(
        file,
        span,
        "found " + found + " hypotheses; the schema allows at most " + most,
        "join those that differ in detail only, or leave out the least likely");
  }
}
