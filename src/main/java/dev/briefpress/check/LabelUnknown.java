package dev.briefpress.check;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;
import java.util.List;
import java.util.Optional;

/** A label the schema does not know. */
public final class LabelUnknown {
  public static final Rule RULE =
      new Rule(
          "section/label-unknown",
          Severity.ERROR,
          "A point has a label that is not one of its section's.",
          "A misspelt label hides the point from data files and comparisons.",
          "- **Informtion Gaps:** …\n",
          "- **Information Gaps:** …\n");

  private LabelUnknown() {}

  /** A label whose point belongs below another one. */
  static Diagnostic outside(String file, Span span, String label, String above) {
    return RULE.at(
        file,
        span,
        "\"" + label + "\" belongs below \"" + above + "\"",
        "indent it by two blanks, and put it behind that point");
  }

  static Diagnostic at(
      String file, Span span, String label, Optional<String> near, List<String> known) {
    return RULE.at(
        file,
        span,
        "unknown label \"" + label + "\"",
        near.map(n -> "did you mean \"" + n + "\"?")
            .orElse("write one of: " + String.join(", ", known)));
  }
}
