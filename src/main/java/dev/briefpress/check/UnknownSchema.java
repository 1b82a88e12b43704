package dev.briefpress.check;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;

/** A schema nobody defined. */
public final class UnknownSchema {
  public static final Rule RULE =
      new Rule(
          "front-matter/unknown-schema",
          Severity.ERROR,
          "The field schema names a section schema that does not exist, or none is in force on the day.",
          "The sections cannot be checked.",
          "schema: intelligence-report/9\n",
          "schema: intelligence-report/3\n");

  private UnknownSchema() {}

  static Diagnostic at(String file, Span span, String message, String help) {
    return RULE.at(file, span, message, help);
  }
}
