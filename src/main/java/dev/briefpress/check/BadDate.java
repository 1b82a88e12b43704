package dev.briefpress.check;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;

/** A date that is not ISO 8601. */
public final class BadDate {
  public static final Rule RULE =
      new Rule(
          "front-matter/bad-date",
          Severity.ERROR,
          "A date is not written as YYYY-MM-DD, or names no day of the calendar.",
          "A date is never guessed: it decides the address, the day page and the order of the archive.",
          "date: 30 January 2026\n",
          "date: 2026-01-30\n");

  private BadDate() {}

  static Diagnostic at(String file, Span span, String message, String help) {
    return RULE.at(file, span, message, help);
  }
}
