package dev.briefpress.check;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;

/** A value outside its list. */
public final class BadValue {
  public static final Rule RULE =
      new Rule(
          "front-matter/bad-value",
          Severity.ERROR,
          "A field holds a value that is not one of its choices.",
          "The page would show a level, grade or label that does not exist.",
          "confidence: medium\n",
          "confidence: moderate\n");

  private BadValue() {}

  static Diagnostic at(String file, Span span, String message, String help) {
    return RULE.at(file, span, message, help);
  }
}
