package dev.briefpress.check;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;

/** A language tag nobody knows. */
public final class BadLanguage {
  public static final Rule RULE =
      new Rule(
          "front-matter/bad-language",
          Severity.ERROR,
          "The language is not a BCP 47 tag.",
          "Screen readers and search engines would take the page for another language.",
          "lang: english\n",
          "lang: en\n");

  private BadLanguage() {}

  static Diagnostic at(String file, Span span, String message, String help) {
    return RULE.at(file, span, message, help);
  }
}
