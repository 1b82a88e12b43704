package dev.briefpress.settings;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;

/** A value that its key cannot have. */
public final class BadSetting {
  public static final Rule RULE =
      new Rule(
          "settings/bad-value",
          Severity.ERROR,
          "A value in site.properties, taxonomy.yaml or a schema that its key cannot have.",
          "The site would be built with something other than what was meant.",
          "site.timezone=Brussels\n",
          "site.timezone=Europe/Brussels\n");

  private BadSetting() {}

  public static Diagnostic at(String file, Span span, String message, String help) {
    return RULE.at(file, span, message, help);
  }
}
