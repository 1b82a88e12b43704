package dev.briefpress.read;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;

/** Front matter that is not YAML. */
public final class FrontMatterSyntax {
  public static final Rule RULE =
      new Rule(
          "front-matter/syntax",
          Severity.ERROR,
          "The front matter is not well-formed YAML, or not a list of fields.",
          "None of its fields can be read.",
          "title: EU and Japan: a dialogue\n",
          "title: \"EU and Japan: a dialogue\"\n");

  private FrontMatterSyntax() {}

  static Diagnostic at(String file, Span span, String message, String help) {
    return RULE.at(file, span, message, help);
  }
}
