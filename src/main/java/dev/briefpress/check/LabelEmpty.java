package dev.briefpress.check;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;

/** A label with nothing behind it. */
public final class LabelEmpty {
  public static final Rule RULE =
      new Rule(
          "section/label-empty",
          Severity.ERROR,
          "A point has a label and no text.",
          "An empty point would be published.",
          "- **Assumptions:**\n",
          "- **Assumptions:** Both sides stay committed.\n");

  private LabelEmpty() {}

  static Diagnostic at(String file, Span span, String label) {
    return RULE.at(file, span, "\"" + label + "\" has no text", "write it, or remove the label");
  }
}
