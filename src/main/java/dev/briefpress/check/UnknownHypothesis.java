package dev.briefpress.check;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;

/** A preferred hypothesis that is not there. */
public final class UnknownHypothesis {
  public static final Rule RULE =
      new Rule(
          "front-matter/unknown-hypothesis",
          Severity.ERROR,
          "The field assessed names a hypothesis that the brief does not have.",
          "The page would mark none of them as preferred.",
          "assessed: D\n",
          "assessed: A\n");

  private UnknownHypothesis() {}

  static Diagnostic at(String file, Span span, String message, String help) {
    return RULE.at(file, span, message, help);
  }
}
