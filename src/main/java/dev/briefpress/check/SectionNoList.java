package dev.briefpress.check;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;
import dev.briefpress.schema.SectionSpec;

/** A section without its points. */
public final class SectionNoList {
  public static final Rule RULE =
      new Rule(
          "section/no-list",
          Severity.ERROR,
          "A section that consists of labelled points has no list.",
          "Its points cannot be told apart.",
          "## 3. Key Assumptions and Red Flags\n\nBoth sides stay committed.\n",
          "## 3. Key Assumptions and Red Flags\n\n- **Assumptions:** Both sides stay committed.\n");

  private SectionNoList() {}

  static Diagnostic at(String file, Span span, SectionSpec spec, String example) {
    return RULE.at(
        file,
        span,
        "section \"" + spec.names().name() + "\" has no list",
        "write its points as a list: `- **" + example + ":** …`");
  }
}
