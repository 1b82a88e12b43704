package dev.briefpress.check;

import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;

/** A heading the schema does not know. */
public final class SectionUnknown {
  public static final Rule RULE =
      new Rule(
          "section/unknown",
          Severity.ERROR,
          "A heading is not one of the sections of the schema.",
          "A misspelt heading hides a section from readers, data files and search.",
          "## 2. Competeing Hypotheses\n",
          "## 2. Competing Hypotheses\n");

  private SectionUnknown() {}

  /** Tells each heading that no section of a closed schema has. */
  static void check(Sections sections, Findings findings) {
    for (Sections.Match match : sections.unknown()) {
      String text = match.section().heading().text();
      String help =
          match
              .standsFor()
              .map(spec -> "did you mean \"" + spec.title() + "\"?")
              .orElse("remove it, or make it a subheading (`### " + text + "`) of a section");
      findings.add(
          RULE.at(
              findings.file(),
              sections.draft().span(match.section().heading().span()),
              "unknown section \"" + text + "\"",
              help));
    }
  }
}
