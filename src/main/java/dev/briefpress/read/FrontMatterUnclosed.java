package dev.briefpress.read;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;

/** Front matter without an end. */
public final class FrontMatterUnclosed {
  public static final Rule RULE =
      new Rule(
          "front-matter/unclosed",
          Severity.ERROR,
          "The front matter is opened and never closed.",
          "Where the fields end and the text begins cannot be told.",
          "---\ntitle: A title\n\n## 1. BLUF\n",
          "---\ntitle: A title\n---\n\n## 1. BLUF\n");

  private FrontMatterUnclosed() {}

  static Diagnostic at(String file, Span span, String message, String help) {
    return RULE.at(file, span, message, help);
  }
}
