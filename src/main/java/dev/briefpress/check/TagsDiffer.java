package dev.briefpress.check;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;

/** Tags that disagree. */
public final class TagsDiffer {
  public static final Rule RULE =
      new Rule(
          "section/tags-differ",
          Severity.ERROR,
          "The tags in the body are not those of the front matter.",
          "The brief would be listed under other tags than it shows.",
          "tags: [cyber resilience]\n…\n## 7. Thematic Tags\n\ncyber resilience, EU\n",
          "tags: [cyber resilience, EU]\n…\n## 7. Thematic Tags\n\ncyber resilience, EU\n");

  private TagsDiffer() {}

  static Diagnostic at(String file, Span span, String message, String help) {
    return RULE.at(file, span, message, help);
  }
}
