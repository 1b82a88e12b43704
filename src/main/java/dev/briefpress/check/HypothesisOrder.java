package dev.briefpress.check;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;

/** Hypotheses misnumbered. */
public final class HypothesisOrder {
  public static final Rule RULE =
      new Rule(
          "section/hypothesis-order",
          Severity.WARNING,
          "The letters or numbers of the hypotheses skip one, or are out of order.",
          "Readers look for the hypothesis that is not there.",
          "- **Hypothesis A:** …\n- **Hypothesis C:** …\n",
          "- **Hypothesis A:** …\n- **Hypothesis B:** …\n");

  private HypothesisOrder() {}

  static Diagnostic at(String file, Span span, String label, String expected) {
    return RULE.at(
        file,
        span,
        "\"" + label + "\" stands where \"" + expected + "\" should",
        "write \"" + expected + "\"");
  }
}
