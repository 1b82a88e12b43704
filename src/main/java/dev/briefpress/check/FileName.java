package dev.briefpress.check;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;

/** A file name that cannot be an address. */
public final class FileName {
  public static final Rule RULE =
      new Rule(
          "file/name",
          Severity.ERROR,
          "The name of the file cannot stand in an address, and no slug is given.",
          "The page would be unreachable on some systems.",
          "content/briefs/2026/01/30/EU & Japan.md\n",
          "content/briefs/2026/01/30/eu-japan.md\n");

  private FileName() {}

  static Diagnostic at(String file, Span span, String message, String help) {
    return RULE.at(file, span, message, help);
  }
}
