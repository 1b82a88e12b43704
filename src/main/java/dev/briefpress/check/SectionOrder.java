package dev.briefpress.check;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.schema.SectionSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A section out of its place. */
public final class SectionOrder {
  public static final Rule RULE =
      new Rule(
          "section/order",
          Severity.ERROR,
          "A section stands before one that should come first.",
          "Readers look for the same part in the same place.",
          "## 2. Competing Hypotheses\n…\n\n## 1. BLUF\n…\n",
          "## 1. BLUF\n…\n\n## 2. Competing Hypotheses\n…\n");

  private SectionOrder() {}

  /** Tells the fewest sections that would have to move. */
  static void check(Sections sections, Findings findings) {
    List<SectionSpec> schema = sections.schema().sections();
    List<Sections.Match> matches = sections.known();
    List<Integer> order = new ArrayList<>();
    for (Sections.Match match : matches) {
      order.add(schema.indexOf(match.spec().orElseThrow()));
    }
    Set<Integer> kept = Order.longestAscending(order);
    for (int i = 0; i < matches.size(); i++) {
      if (!kept.contains(i)) {
        findings.add(at(sections, matches.get(i), order.get(i), findings));
      }
    }
  }

  private static Diagnostic at(
      Sections sections, Sections.Match match, int index, Findings findings) {
    List<SectionSpec> schema = sections.schema().sections();
    String place =
        index == 0
            ? "make it the first section"
            : "move it behind \"" + schema.get(index - 1).title() + "\"";
    return RULE.at(
        findings.file(),
        sections.draft().span(match.section().heading().span()),
        "section \"" + match.section().heading().text() + "\" is out of order",
        place);
  }
}
