package dev.briefpress.read;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;

/** A document in no folder of documents, or under a name that is no document's. */
public final class Misplaced {
  public static final Rule RULE =
      new Rule(
          "file/misplaced",
          Severity.WARNING,
          "A Markdown file lies outside briefs/, summaries/ and pages/, or its name does not end in"
              + " .md.",
          "Folder and ending say what a document is; this one is not published.",
          "content/eu-japan.md\n",
          "content/briefs/2026/01/30/eu-japan.md\n");

  private Misplaced() {}

  static Diagnostic at(String file, Span span, String message, String help) {
    return RULE.at(file, span, message, help);
  }
}
