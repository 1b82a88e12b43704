package dev.briefpress.check;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;

/** A link that is not a web link. */
public final class LinkScheme {
  public static final Rule RULE =
      new Rule(
          "safety/link-scheme",
          Severity.ERROR,
          "A link has a scheme other than http, https or mailto.",
          "Schemes such as javascript: run code in the reader's browser.",
          "[more](javascript:alert(1))\n",
          "[more](https://www.enisa.europa.eu/)\n");

  private LinkScheme() {}

  static Diagnostic at(String file, Span span, String address) {
    return RULE.at(
        file,
        span,
        "'" + address + "' is not a web link",
        "link to an http, https, mailto or tel address");
  }
}
