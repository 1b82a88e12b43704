package dev.briefpress.check;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.parse.Parsed;
import dev.briefpress.parse.Sections;
import dev.briefpress.parse.Sections.Match;
import java.util.stream.Stream;

/** A heading that no section of a closed schema has. */
final class SectionUnknown implements DocumentRule {
  private static final Rule RULE =
      new Rule(
          "section/unknown",
          Severity.ERROR,
          "A heading is not one of the sections of the schema.",
          "A misspelt heading hides a section from readers, data files and search.",
          "## 2. Competeing Hypotheses\n",
          "## 2. Competing Hypotheses\n");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Diagnostic> check(Parsed parsed) {
    return parsed.found(
        RULE,
        parsed.matches(Sections::unknown),
        match -> "unknown section \"" + match.text() + "\"",
        SectionUnknown::help);
  }

  private static String help(Match match) {
    return match
        .standsFor()
        .map(spec -> "did you mean \"" + spec.title() + "\"?")
        .orElse("remove it, or make it a subheading (`### " + match.text() + "`) of a section");
  }
}
