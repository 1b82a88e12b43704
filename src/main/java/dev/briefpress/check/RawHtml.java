package dev.briefpress.check;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;

/** HTML in the text. */
public final class RawHtml {
  public static final Rule RULE =
      new Rule(
          "safety/raw-html",
          Severity.WARNING,
          "The body holds raw HTML.",
          "Only a short list of harmless tags is kept; everything else is taken out of the page.",
          "<script>alert(1)</script>\n",
          "**bold**, a [link](https://www.enisa.europa.eu/), a table: all have Markdown\n");

  private RawHtml() {}

  static Diagnostic at(String file, Span span, String message, String help) {
    return RULE.at(file, span, message, help);
  }
}
