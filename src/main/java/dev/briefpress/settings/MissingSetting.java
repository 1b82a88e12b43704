package dev.briefpress.settings;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;

/** A key that must be there and is not. */
public final class MissingSetting {
  public static final Rule RULE =
      new Rule(
          "settings/missing-key",
          Severity.ERROR,
          "A key that taxonomy.yaml or a schema must have.",
          "Without it the entry cannot be used.",
          "categories:\n  - {name: Cybersecurity}\n",
          "categories:\n  - {id: cyber, name: Cybersecurity}\n");

  private MissingSetting() {}

  public static Diagnostic at(String file, Span span, String key) {
    return RULE.at(file, span, "key '" + key + "' is missing", "add '" + key + ":' here");
  }
}
