package dev.briefpress.check;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.parse.Parsed;
import dev.briefpress.parse.Sections;
import java.util.stream.Stream;

/** A section with nothing in it. */
final class SectionEmpty implements DocumentRule {
  private static final Rule RULE =
      new Rule(
          "section/empty",
          Severity.ERROR,
          "A section has a heading and no content.",
          "An empty section would be published.",
          "## 1. BLUF\n\n## 2. Competing Hypotheses\n",
          "## 1. BLUF\n\nThe dialogue is likely to …\n");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Diagnostic> check(Parsed parsed) {
    return parsed.found(
        RULE,
        parsed.matches(Sections::known).filter(match -> match.section().blocks().isEmpty()),
        match -> "section \"" + match.text() + "\" is empty",
        match -> "write it, or remove the heading");
  }
}
