package dev.briefpress.check;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;

/** A source without a grade. */
public final class UngradedSource {
  public static final Rule RULE =
      new Rule(
          "tradecraft/ungraded-source",
          Severity.WARNING,
          "A source has no reliability or no credibility.",
          "Readers cannot weigh it; F and 6 say that it cannot be judged.",
          "sources:\n  - {title: Joint press release}\n",
          "sources:\n  - {title: Joint press release, reliability: A, credibility: 2}\n");

  private UngradedSource() {}

  static Diagnostic at(String file, Span span, String message, String help) {
    return RULE.at(file, span, message, help);
  }
}
