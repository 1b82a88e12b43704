package dev.briefpress.check;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;

/** A tag given twice. */
public final class DuplicateTag {
  public static final Rule RULE =
      new Rule(
          "front-matter/duplicate-tag",
          Severity.WARNING,
          "The same tag, perhaps in another spelling, occurs twice.",
          "It is counted once; the second spelling is lost.",
          "tags: [Cybersecurity, cybersecurity]\n",
          "tags: [cybersecurity]\n");

  private DuplicateTag() {}

  static Diagnostic at(String file, Span span, String message, String help) {
    return RULE.at(file, span, message, help);
  }
}
