package dev.briefpress.check;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;

/** A tag without a letter. */
public final class UnnamedTag {
  public static final Rule RULE =
      new Rule(
          "front-matter/unnamed-tag",
          Severity.ERROR,
          "A tag holds no letter or digit.",
          "It would have no page and no name.",
          "tags: [\"--\"]\n",
          "tags: [cyber resilience]\n");

  private UnnamedTag() {}

  static Diagnostic at(String file, Span span, String message, String help) {
    return RULE.at(file, span, message, help);
  }
}
