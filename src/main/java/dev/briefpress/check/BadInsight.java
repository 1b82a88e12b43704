package dev.briefpress.check;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;

/** An insight of another form. */
public final class BadInsight {
  public static final Rule RULE =
      new Rule(
          "section/bad-insight",
          Severity.ERROR,
          "A point of the insights names no category, or an unknown confidence.",
          "The day page groups insights by category.",
          "- **Weather:** …\n",
          "- **Cybersecurity [CY-01, moderate]:** …\n");

  private BadInsight() {}

  static Diagnostic at(String file, Span span, String message, String help) {
    return RULE.at(file, span, message, help);
  }
}
