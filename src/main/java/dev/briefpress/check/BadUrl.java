package dev.briefpress.check;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;

/** A source address that is no web address. */
public final class BadUrl {
  public static final Rule RULE =
      new Rule(
          "front-matter/bad-url",
          Severity.ERROR,
          "A source has an address that is not http or https.",
          "Readers could not follow it, and other schemes can run script.",
          "sources:\n  - {title: Joint statement, url: \"javascript:alert(1)\"}\n",
          "sources:\n  - {title: Joint statement, url: \"https://www.eeas.europa.eu/\"}\n");

  private BadUrl() {}

  static Diagnostic at(String file, Span span, String message, String help) {
    return RULE.at(file, span, message, help);
  }
}
