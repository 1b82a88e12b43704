package dev.briefpress.check;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;

/** A slug or alias that cannot be an address. */
public final class BadSlug {
  public static final Rule RULE =
      new Rule(
          "front-matter/bad-slug",
          Severity.ERROR,
          "A slug, a related slug or an alias cannot stand in an address.",
          "The page would be unreachable, or written outside the site.",
          "slug: EU & Japan\n",
          "slug: eu-japan\n");

  private BadSlug() {}

  static Diagnostic at(String file, Span span, String message, String help) {
    return RULE.at(file, span, message, help);
  }
}
