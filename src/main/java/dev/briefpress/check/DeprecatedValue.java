package dev.briefpress.check;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;

/** A value that the taxonomy has replaced by another. */
public final class DeprecatedValue {
  public static final Rule RULE =
      new Rule(
          "front-matter/deprecated-value",
          Severity.WARNING,
          "A brief is filed under a value that taxonomy.yaml marks as deprecated.",
          "The brief is filed under the value that took its place, and the old name will go.",
          "region: [levant]   (taxonomy.yaml: `{id: levant, name: Levant, deprecated: use"
              + " middle-east}`)\n",
          "region: [middle-east]\n");

  private DeprecatedValue() {}

  static Diagnostic at(String file, Span span, String message, String help) {
    return RULE.at(file, span, message, help);
  }
}
