package dev.briefpress.read;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;

/** Markdown nested beyond any use. */
public final class TooDeep {
  public static final Rule RULE =
      new Rule(
          "file/too-deep",
          Severity.ERROR,
          "Lists, quotations or brackets are nested deeper than any reader could follow, or there are very many of them.",
          "Such a text can stop a build for minutes, so what stands there is published as plain text.",
          "> > > > > > (a thousand times)\n",
          "> a quotation\n");

  private TooDeep() {}

  static Diagnostic at(String file, Span span, String message, String help) {
    return RULE.at(file, span, message, help);
  }
}
