package dev.briefpress.check;

import dev.briefpress.diagnostics.Edit;
import dev.briefpress.diagnostics.Fix;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;
import dev.briefpress.markup.Heading;
import dev.briefpress.schema.SectionSpec;
import java.util.List;
import java.util.OptionalInt;

/** A section with a wrong number. */
public final class SectionNumber {
  public static final Rule RULE =
      new Rule(
          "section/number",
          Severity.WARNING,
          "The number before a heading is not the one of the schema.",
          "The page shows the schema's number; the source should say the same.",
          "## 4. Competing Hypotheses\n",
          "## 2. Competing Hypotheses\n");

  private SectionNumber() {}

  /** Compares the number before each heading with the schema's. */
  static void check(Sections sections, Findings findings) {
    for (Sections.Match match : sections.known()) {
      Heading heading = match.section().heading();
      SectionSpec spec = match.spec().orElseThrow();
      if (heading.number().equals(spec.number())) {
        continue;
      }
      Span line = sections.draft().span(heading.span());
      String correct =
          "## "
              + (spec.number().isPresent() ? spec.number().getAsInt() + ". " : "")
              + heading.text();
      findings.add(
          RULE.at(
                  findings.file(),
                  line,
                  "section \""
                      + heading.text()
                      + "\" has "
                      + number(heading.number())
                      + ", the schema gives it "
                      + number(spec.number()),
                  "write `" + correct + "`")
              .withFix(new Fix("correct the number", List.of(new Edit(line, correct)))));
    }
  }

  private static String number(OptionalInt number) {
    return number.isPresent() ? "number " + number.getAsInt() : "no number";
  }
}
