package dev.briefpress.check;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;
import dev.briefpress.schema.SectionSpec;

/** A section without its opening prose. */
public final class LeadMissing {
  public static final Rule RULE =
      new Rule(
          "section/lead-missing",
          Severity.ERROR,
          "A section that opens with prose begins with its points.",
          "The points have no judgement that holds them together.",
          "## 4. Implications and Strategic Risks\n\n- **Political / Geopolitical:** …\n",
          "## 4. Implications and Strategic Risks\n\nThe agreement could set a precedent.\n\n- **Political / Geopolitical:** …\n");

  private LeadMissing() {}

  static Diagnostic at(String file, Span span, SectionSpec spec) {
    return RULE.at(
        file,
        span,
        "section \"" + spec.names().name() + "\" begins with its points",
        "open it with a paragraph that says what they add up to");
  }
}
