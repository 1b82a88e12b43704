package dev.briefpress.read;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;

/** A file beyond the bound. */
public final class FileTooLarge {
  public static final Rule RULE =
      new Rule(
          "file/too-large",
          Severity.ERROR,
          "A document is larger than 2 MB.",
          "A brief of that size is a mistake, and unbounded input can stop a build.",
          "a Markdown file of 40 MB\n",
          "a brief, and the data as a file beside it\n");

  private FileTooLarge() {}

  static Diagnostic at(String file, Span span, String message, String help) {
    return RULE.at(file, span, message, help);
  }
}
