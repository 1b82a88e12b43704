package dev.briefpress.check;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;
import dev.briefpress.schema.LabelSpec;

/** A point that is not there. */
public final class LabelMissing {
  public static final Rule RULE =
      new Rule(
          "section/label-missing",
          Severity.ERROR,
          "A labelled point that the schema requires is missing.",
          "A brief without its information gaps or its worst case tells half of what it must.",
          "- **Best:** …\n- **Worst:** …\n",
          "- **Best:** …\n- **Worst:** …\n- **Most-Likely:** …\n");

  private LabelMissing() {}

  static Diagnostic at(String file, Span span, LabelSpec label, String parent) {
    return RULE.at(
        file,
        span,
        "\"" + label.names().name() + "\" is missing in \"" + parent + "\"",
        "add `- **" + label.names().name() + ":** …`");
  }
}
