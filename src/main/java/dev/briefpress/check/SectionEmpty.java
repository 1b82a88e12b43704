package dev.briefpress.check;

import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;

/** A section with nothing in it. */
public final class SectionEmpty {
  public static final Rule RULE =
      new Rule(
          "section/empty",
          Severity.ERROR,
          "A section has a heading and no content.",
          "An empty section would be published.",
          "## 1. BLUF\n\n## 2. Competing Hypotheses\n",
          "## 1. BLUF\n\nThe dialogue is likely to …\n");

  private SectionEmpty() {}

  /** Tells each known section without a block; returns whether {@code match} is one. */
  static boolean check(Sections sections, Sections.Match match, Findings findings) {
    boolean empty = match.section().blocks().isEmpty();
    if (empty) {
      findings.add(
          RULE.at(
              findings.file(),
              sections.draft().span(match.section().heading().span()),
              "section \"" + match.section().heading().text() + "\" is empty",
              "write it, or remove the heading"));
    }
    return empty;
  }
}
