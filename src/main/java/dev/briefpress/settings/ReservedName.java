package dev.briefpress.settings;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;

/** A facet or field of a newsroom with a name that means something already. */
public final class ReservedName {
  public static final Rule RULE =
      new Rule(
          "settings/reserved-name",
          Severity.ERROR,
          "A facet or field in taxonomy.yaml has a name that the front matter, the addresses of the"
              + " site or a search uses already.",
          "One of the two would be lost: a brief's field, a folder of pages, or a part of a search.",
          "facets:\n  daily: {label: Rhythm, values: [weekly, monthly]}\n",
          "facets:\n  rhythm: {label: Rhythm, values: [weekly, monthly]}\n");

  private ReservedName() {}

  static Diagnostic at(String file, Span span, String name, String what) {
    return RULE.at(
        file,
        span,
        "the name '" + name + "' is taken: " + what,
        "choose another name, such as '" + name + "-group'");
  }
}
