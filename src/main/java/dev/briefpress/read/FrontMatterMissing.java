package dev.briefpress.read;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;

/** No front matter. */
public final class FrontMatterMissing {
  public static final Rule RULE =
      new Rule(
          "front-matter/missing",
          Severity.ERROR,
          "The document does not begin with front matter.",
          "Without it there is no title, no date and no category: it cannot be filed.",
          "## 1. BLUF\n",
          "---\ntitle: A title\ndate: 2026-01-30\n---\n\n## 1. BLUF\n");

  private FrontMatterMissing() {}

  static Diagnostic at(String file, Span span, String message, String help) {
    return RULE.at(file, span, message, help);
  }
}
