package dev.briefpress.parse;

import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;
import dev.briefpress.parse.header.InvisibleText;
import dev.briefpress.schema.SectionSpec;
import java.util.List;

/** What is found while a section is read. */
public final class SectionFindings {
  static final Rule BAD_INSIGHT =
      new Rule(
          "section/bad-insight",
          Severity.ERROR,
          "A point of the insights names no category, or an unknown confidence.",
          "The day page groups insights by category.",
          "- **Weather:** …\n",
          "- **Cybersecurity [CY-01, moderate]:** …\n");

  static final Rule LEAD_MISSING =
      new Rule(
          "section/lead-missing",
          Severity.ERROR,
          "A section that opens with prose begins with its points.",
          "The points have no judgement that holds them together.",
          "## 4. Implications and Strategic Risks\n\n- **Political / Geopolitical:** …\n",
          "## 4. Implications and Strategic Risks\n\nThe agreement could set a precedent.\n\n- **Political / Geopolitical:** …\n");

  static final Rule NO_LIST =
      new Rule(
          "section/no-list",
          Severity.ERROR,
          "A section, or a point, that consists of labelled points has no list.",
          "Its points cannot be told apart.",
          "## 3. Key Assumptions and Red Flags\n\nBoth sides stay committed.\n",
          "## 3. Key Assumptions and Red Flags\n\n- **Assumptions:** Both sides stay committed.\n");

  static final Rule TEXT_OUTSIDE =
      new Rule(
          "section/text-outside",
          Severity.WARNING,
          "Text stands before the first section, or in a section that holds points only.",
          "Data files, and readers who jump to a section, miss it.",
          "An introduction.\n\n## 1. BLUF\n",
          "## 1. BLUF\n\nAn introduction.\n");

  static final Rule TOO_FEW_ITEMS =
      new Rule(
          "section/too-few-items",
          Severity.ERROR,
          "A list of entities, techniques or insights has fewer items than the schema asks for.",
          "The section would say nothing.",
          "## 6. Key Individuals and Entities\n\nNone.\n",
          "## 6. Key Individuals and Entities\n\n- European External Action Service\n");

  static final Rule UNNAMED_ENTITY =
      new Rule(
          "section/unnamed-entity",
          Severity.ERROR,
          "An item of the list of people and organisations begins with no name.",
          "It would have a page without a name, or none.",
          "- - NATO\n",
          "- NATO\n");

  /** All rules of this class. */
  public static final List<Rule> ALL =
      List.of(
          BAD_INSIGHT,
          LEAD_MISSING,
          NO_LIST,
          TEXT_OUTSIDE,
          TOO_FEW_ITEMS,
          UNNAMED_ENTITY,
          SectionWords.RULE,
          InvisibleText.RULE);

  private SectionFindings() {}

  /** The section or point {@code what} has no list, whose first point would be {@code example}. */
  static void noList(Context context, Span place, String what, String example) {
    context.add(
        NO_LIST,
        place,
        what + " has no list",
        "write its points as a list: `- **" + example + ":** …`");
  }

  static void tooFewItems(Context context, Span place, SectionSpec spec, int found) {
    context.add(
        TOO_FEW_ITEMS,
        place,
        "section \""
            + spec.names().name()
            + "\" has "
            + found
            + (found == 1 ? " item" : " items")
            + "; the schema asks for at least "
            + spec.fewest(),
        "list one an item, each beginning with `- `");
  }
}
