package dev.briefpress.bake;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.settings.Property;
import dev.briefpress.settings.SettingsReader;

/** A key that stands twice in site.properties. */
public final class DuplicateKey {
  public static final Rule RULE =
      new Rule(
          "settings/duplicate-key",
          Severity.ERROR,
          "A key stands twice in site.properties.",
          "Only one of the two values can hold, and nobody can see which.",
          "site.lang=en\nsite.lang=fr\n",
          "site.lang=fr\n");

  private DuplicateKey() {}

  static Diagnostic at(Property second, Property first) {
    return RULE.at(
        SettingsReader.FILE,
        PropertiesFile.span(second),
        "key '%s' was already given in line %d".formatted(second.key(), first.line()),
        "remove one of the two lines");
  }
}
