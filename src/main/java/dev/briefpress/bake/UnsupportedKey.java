package dev.briefpress.bake;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.settings.Property;
import dev.briefpress.settings.SettingsReader;

/** A key of JBake's, or a value of one, that has no effect here. */
public final class UnsupportedKey {
  public static final Rule RULE =
      new Rule(
          "settings/unsupported-key",
          Severity.WARNING,
          "A key of JBake's, or a value of one, that has no effect in Briefpress.",
          "A site that came from JBake should know which of its settings no longer hold.",
          "render.feed=false\n",
          "# the feeds are always written\n");

  private UnsupportedKey() {}

  static Diagnostic at(Property property, String reason) {
    return RULE.at(
        SettingsReader.FILE,
        PropertiesFile.span(property),
        "JBake's '%s' has no effect here: %s".formatted(property.key(), reason),
        "remove the line; docs/configuration.md lists the keys that have one");
  }
}
