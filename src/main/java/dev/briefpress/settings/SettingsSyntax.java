package dev.briefpress.settings;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.yaml.YamlProblem;

/** A configuration file that is not the YAML it should be. */
public final class SettingsSyntax {
  public static final Rule RULE =
      new Rule(
          "settings/syntax",
          Severity.ERROR,
          "taxonomy.yaml or a schema is not well-formed YAML.",
          "Nothing in the file can be read.",
          "categories: [{id: cyber\n",
          "categories: [{id: cyber, name: Cybersecurity}]\n");

  private SettingsSyntax() {}

  public static Diagnostic at(String file, YamlProblem problem) {
    return RULE.at(
        file, problem.span(), problem.message(), "correct the YAML; quote texts that hold ': '");
  }
}
