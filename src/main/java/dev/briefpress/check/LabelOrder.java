package dev.briefpress.check;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;
import java.util.Optional;

/** Points out of order. */
public final class LabelOrder {
  public static final Rule RULE =
      new Rule(
          "section/label-order",
          Severity.WARNING,
          "A point stands before one that should come first.",
          "Readers compare briefs point by point.",
          "- **Worst:** …\n- **Best:** …\n",
          "- **Best:** …\n- **Worst:** …\n");

  private LabelOrder() {}

  static Diagnostic at(String file, Span span, String label, Optional<String> before) {
    return RULE.at(
        file,
        span,
        "\"" + label + "\" is out of order",
        before.map(b -> "move it behind \"" + b + "\"").orElse("make it the first point"));
  }
}
