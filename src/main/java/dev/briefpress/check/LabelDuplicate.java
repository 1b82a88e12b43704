package dev.briefpress.check;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;

/** A point that occurs twice. */
public final class LabelDuplicate {
  public static final Rule RULE =
      new Rule(
          "section/label-duplicate",
          Severity.ERROR,
          "Two points of one section have the same label.",
          "One of the two is a slip: an editor must say which.",
          "- **Assumptions:** …\n- **Assumptions:** …\n",
          "- **Assumptions:** …\n- **Information Gaps:** …\n");

  private LabelDuplicate() {}

  static Diagnostic at(String file, Span span, String label) {
    return RULE.at(file, span, "\"" + label + "\" occurs twice", "join the two, or remove one");
  }
}
