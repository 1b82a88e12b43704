package dev.briefpress.check;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;

/** A field that means nothing. */
public final class UnknownField {
  public static final Rule RULE =
      new Rule(
          "front-matter/unknown-field",
          Severity.ERROR,
          "The front matter has a field that Briefpress does not know.",
          "A misspelt field is silently lost: the editor believes it is set.",
          "confidense: moderate\n",
          "confidence: moderate\n");

  private UnknownField() {}

  static Diagnostic at(String file, Span span, String message, String help) {
    return RULE.at(file, span, message, help);
  }
}
