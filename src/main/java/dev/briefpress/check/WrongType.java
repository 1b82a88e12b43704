package dev.briefpress.check;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;

/** A value of the wrong type. */
public final class WrongType {
  public static final Rule RULE =
      new Rule(
          "front-matter/wrong-type",
          Severity.ERROR,
          "A field holds a list where a single value belongs, or the other way round.",
          "The value cannot be used.",
          "title: [EU, Japan]\n",
          "title: EU and Japan\n");

  private WrongType() {}

  static Diagnostic at(String file, Span span, String message, String help) {
    return RULE.at(file, span, message, help);
  }
}
