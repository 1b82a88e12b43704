package dev.briefpress.bake;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;
import dev.briefpress.settings.SettingsReader;

/** A site.properties that is not there or cannot be read as properties. */
public final class PropertiesSyntax {
  public static final Rule RULE =
      new Rule(
          "settings/properties",
          Severity.ERROR,
          "site.properties is not there, is not UTF-8, or has a line that is no property.",
          "Without its settings a site cannot be built.",
          "site.title=Caf\\u00e\n",
          "site.title=Café\n");

  private PropertiesSyntax() {}

  static Diagnostic at(Span span, String message, String help) {
    return RULE.at(SettingsReader.FILE, span, message, help);
  }
}
