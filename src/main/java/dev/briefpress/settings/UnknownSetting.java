package dev.briefpress.settings;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;
import java.util.Optional;

/** A key that means nothing. */
public final class UnknownSetting {
  public static final Rule RULE =
      new Rule(
          "settings/unknown-key",
          Severity.ERROR,
          "A key of site.properties, taxonomy.yaml or a schema that means nothing.",
          "A misspelt key would silently leave its default in force.",
          "site.titel=The Dispatch\n",
          "site.title=The Dispatch\n");

  private UnknownSetting() {}

  static Diagnostic at(String file, Span span, String key, Optional<String> near) {
    String help =
        near.map(word -> "did you mean '" + word + "'?")
            .orElse("remove it; docs/configuration.md lists every key");
    return RULE.at(file, span, "unknown key '" + key + "'", help);
  }
}
