package dev.briefpress.check;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;

/** A field kept for later. */
public final class ReservedField {
  public static final Rule RULE =
      new Rule(
          "front-matter/reserved-field",
          Severity.WARNING,
          "The front matter has a field that is reserved for a later version.",
          "It has no effect today, and will have one tomorrow.",
          "story: baltic-cables\n",
          "related: [estlink-2-cable-damage]\n");

  private ReservedField() {}

  static Diagnostic at(String file, Span span, String message, String help) {
    return RULE.at(file, span, message, help);
  }
}
