package dev.briefpress.check;

import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;

/** A section that occurs twice. */
public final class SectionDuplicate {
  public static final Rule RULE =
      new Rule(
          "section/duplicate",
          Severity.ERROR,
          "Two headings stand for the same section.",
          "Links to the section lead to one of them only, and data files hold one.",
          "## 1. BLUF\n…\n\n## 1. BLUF\n…\n",
          "## 1. BLUF\n…\n");

  private SectionDuplicate() {}

  /** Tells each further heading of a section that already stood. */
  static void check(Sections sections, Findings findings) {
    for (Sections.Match match : sections.repeated()) {
      findings.add(
          RULE.at(
              findings.file(),
              sections.draft().span(match.section().heading().span()),
              "section \"" + match.section().heading().text() + "\" occurs twice",
              "join the two, or remove one"));
    }
  }
}
