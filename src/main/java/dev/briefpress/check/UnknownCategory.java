package dev.briefpress.check;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;

/** A category nobody defined. */
public final class UnknownCategory {
  public static final Rule RULE =
      new Rule(
          "front-matter/unknown-category",
          Severity.ERROR,
          "The category is not in taxonomy.yaml.",
          "The brief would be in no category page.",
          "category: cibersecurity\n",
          "category: cybersecurity\n");

  private UnknownCategory() {}

  static Diagnostic at(String file, Span span, String message, String help) {
    return RULE.at(file, span, message, help);
  }
}
