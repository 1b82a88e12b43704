package dev.briefpress.check;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;

/** A brief nobody reviewed. */
public final class MissingReview {
  public static final Rule RULE =
      new Rule(
          "safety/missing-review",
          Severity.ERROR,
          "The site requires a review and the brief names no reviewer.",
          "review.required=true promises readers that a person read every brief.",
          "title: A title\n",
          "title: A title\nreview: {by: desk editor, on: 2026-01-30}\n");

  private MissingReview() {}

  static Diagnostic at(String file, Span span, String message, String help) {
    return RULE.at(file, span, message, help);
  }
}
