package dev.briefpress.settings;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;
import java.util.List;
import java.util.Optional;

/** What is found while site.properties, taxonomy.yaml and schemas are read. */
public final class SettingsFindings {
  public static final Rule BAD_SETTING =
      new Rule(
          "settings/bad-value",
          Severity.ERROR,
          "A value in site.properties, taxonomy.yaml or a schema that its key cannot have.",
          "The site would be built with something other than what was meant.",
          "site.timezone=Brussels\n",
          "site.timezone=Europe/Brussels\n");

  public static final Rule MISSING_SETTING =
      new Rule(
          "settings/missing-key",
          Severity.ERROR,
          "A key that taxonomy.yaml or a schema must have.",
          "Without it the entry cannot be used.",
          "categories:\n  - {name: Cybersecurity}\n",
          "categories:\n  - {id: cyber, name: Cybersecurity}\n");

  public static final Rule RESERVED_NAME =
      new Rule(
          "settings/reserved-name",
          Severity.ERROR,
          "A facet or field in taxonomy.yaml has a name that the front matter, the addresses of the"
              + " site or a search uses already.",
          "One of the two would be lost: a brief's field, a folder of pages, or a part of a search.",
          "facets:\n  daily: {label: Rhythm, values: [weekly, monthly]}\n",
          "facets:\n  rhythm: {label: Rhythm, values: [weekly, monthly]}\n");

  public static final Rule SYNTAX =
      new Rule(
          "settings/syntax",
          Severity.ERROR,
          "taxonomy.yaml or a schema is not well-formed YAML.",
          "Nothing in the file can be read.",
          "categories: [{id: cyber\n",
          "categories: [{id: cyber, name: Cybersecurity}]\n");

  public static final Rule UNKNOWN_SETTING =
      new Rule(
          "settings/unknown-key",
          Severity.ERROR,
          "A key of site.properties, taxonomy.yaml or a schema that means nothing.",
          "A misspelt key would silently leave its default in force.",
          "site.titel=The Dispatch\n",
          "site.title=The Dispatch\n");

  /** All rules of this class. */
  public static final List<Rule> ALL =
      List.of(BAD_SETTING, MISSING_SETTING, RESERVED_NAME, SYNTAX, UNKNOWN_SETTING);

  private SettingsFindings() {}

  static Diagnostic unknown(String file, Span span, String key, Optional<String> near) {
    String help =
        near.map(word -> "did you mean '" + word + "'?")
            .orElse("remove it; docs/configuration.md lists every key");
    return UNKNOWN_SETTING.at(file, span, "unknown key '" + key + "'", help);
  }
}
