package dev.briefpress.check;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;

/** A required field that is not there. */
public final class MissingField {
  public static final Rule RULE =
      new Rule(
          "front-matter/missing-field",
          Severity.ERROR,
          "A field that the document must have is missing.",
          "Without it the document cannot be filed, listed or judged.",
          "title: EU and Japan deepen cyber cooperation\n",
          "title: EU and Japan deepen cyber cooperation\ndate: 2026-01-30\ncategory: cyber\nconfidence: moderate\ntags: [cyber resilience]\n");

  private MissingField() {}

  static Diagnostic at(String file, Span span, String message, String help) {
    return RULE.at(file, span, message, help);
  }
}
