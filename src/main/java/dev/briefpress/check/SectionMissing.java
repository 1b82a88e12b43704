package dev.briefpress.check;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Edit;
import dev.briefpress.diagnostics.Fix;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;
import dev.briefpress.markup.Heading;
import dev.briefpress.schema.Outlines;
import dev.briefpress.schema.SectionSpec;
import java.util.List;
import java.util.Optional;

/** A section that is not there. */
public final class SectionMissing {
  public static final Rule RULE =
      new Rule(
          "section/missing",
          Severity.ERROR,
          "A section that the schema requires is missing.",
          "Readers and machines rely on every brief having the same parts.",
          "## 2. Competing Hypotheses\n…\n\n## 4. Implications and Strategic Risks\n…\n",
          "## 2. Competing Hypotheses\n…\n\n## 3. Key Assumptions and Red Flags\n…\n\n## 4. Implications and Strategic Risks\n…\n");

  private SectionMissing() {}

  /** Looks for each required section; the place is the heading it should stand before. */
  static void check(Sections sections, Findings findings) {
    for (SectionSpec spec : sections.schema().sections()) {
      if (spec.required() && !sections.has(spec)) {
        findings.add(at(sections, spec, findings));
      }
    }
  }

  private static Diagnostic at(Sections sections, SectionSpec spec, Findings findings) {
    Optional<Heading> next = sections.firstAfter(spec);
    Span place = next.map(h -> sections.draft().span(h.span())).orElse(sections.draft().end());
    String heading = "## " + spec.title();
    Span insertion = new Span(place.line(), place.column(), place.line(), place.column());
    String text = Outlines.section(spec);
    Fix fix =
        new Fix(
            "insert an outline of the section",
            List.of(
                new Edit(
                    insertion, next.isPresent() ? text + "\n" : "\n\n" + text.stripTrailing())));
    String help =
        (next.isPresent()
                ? "add `" + heading + "` before this section"
                : "add `" + heading + "` at the end")
            + ", or run `briefpress check --fix` to insert an outline";
    return RULE.at(
            findings.file(), place, "section \"" + spec.names().name() + "\" is missing", help)
        .withFix(fix);
  }
}
