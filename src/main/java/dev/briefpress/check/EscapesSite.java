package dev.briefpress.check;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;

/** A link out of the site's folders. */
public final class EscapesSite {
  public static final Rule RULE =
      new Rule(
          "safety/escapes-site",
          Severity.ERROR,
          "A relative link leads outside the content folder.",
          "Nothing outside it is published.",
          "[notes](../../../../../notes.md)\n",
          "[methodology](/pages/methodology.md)\n");

  private EscapesSite() {}

  static Diagnostic at(String file, Span span, String address) {
    return RULE.at(
        file,
        span,
        "'" + address + "' leads outside the content folder",
        "link to a file below it, from its top with a leading `/`");
  }
}
