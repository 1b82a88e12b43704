package dev.briefpress.check;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;

/** A section without its points. */
public final class SectionNoList {
  public static final Rule RULE =
      new Rule(
          "section/no-list",
          Severity.ERROR,
          "A section, or a point, that consists of labelled points has no list.",
          "Its points cannot be told apart.",
          "## 3. Key Assumptions and Red Flags\n\nBoth sides stay committed.\n",
          "## 3. Key Assumptions and Red Flags\n\n- **Assumptions:** Both sides stay committed.\n");

  private SectionNoList() {}

  static Diagnostic at(String file, Span span, String what, String example) {
    return RULE.at(
        file,
        span,
        what + " has no list",
        "write its points as a list: `- **" + example + ":** …`");
  }
}
