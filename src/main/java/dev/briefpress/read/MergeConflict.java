package dev.briefpress.read;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;

/** Marks that git left in a file. */
public final class MergeConflict {
  public static final Rule RULE =
      new Rule(
              "safety/merge-conflict",
              Severity.ERROR,
              "The file holds the marks of a merge that was not finished.",
              "Both versions of the text, and the marks, would be published.",
              "<<<<<<< HEAD\nlow confidence\n=======\nhigh confidence\n>>>>>>> desk\n",
              "high confidence\n")
          .asProtecting();

  private MergeConflict() {}

  static Diagnostic at(String file, Span span, String message, String help) {
    return RULE.at(file, span, message, help);
  }
}
