package dev.briefpress.check;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.parse.Parsed;
import dev.briefpress.parse.Sections;
import java.util.stream.Stream;

/** A section that occurs twice; found at each further heading of it. */
final class SectionDuplicate implements DocumentRule {
  private static final Rule RULE =
      new Rule(
          "section/duplicate",
          Severity.ERROR,
          "Two headings stand for the same section.",
          "Links to the section lead to one of them only, and data files hold one.",
          "## 1. BLUF\n…\n\n## 1. BLUF\n…\n",
          "## 1. BLUF\n…\n");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Diagnostic> check(Parsed parsed) {
    return parsed.found(
        RULE,
        parsed.matches(Sections::repeated),
        match -> "section \"" + match.text() + "\" occurs twice",
        match -> "join the two, or remove one");
  }
}
