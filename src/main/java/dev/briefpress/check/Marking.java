package dev.briefpress.check;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;

/** A marking above the site's. */
public final class Marking {
  public static final Rule RULE =
      new Rule(
              "safety/marking",
              Severity.ERROR,
              "The brief is marked for a narrower audience than the site has.",
              "Publishing it would break the marking (TLP 2.0).",
              "tlp: AMBER\n",
              "tlp: CLEAR\n")
          .asProtecting();

  private Marking() {}

  static Diagnostic at(String file, Span span, String message, String help) {
    return RULE.at(file, span, message, help);
  }
}
