package dev.briefpress.read;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;

/** A field given twice. */
public final class DuplicateField {
  public static final Rule RULE =
      new Rule(
              "front-matter/duplicate-field",
              Severity.ERROR,
              "A field occurs twice in one group of fields.",
              "Only one of the two values can be meant.",
              "title: One title\ntitle: Another\n",
              "title: One title\n")
          .asProtecting();

  private DuplicateField() {}

  static Diagnostic at(String file, Span span, String message, String help) {
    return RULE.at(file, span, message, help);
  }
}
