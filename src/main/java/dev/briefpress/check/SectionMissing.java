package dev.briefpress.check;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Edit;
import dev.briefpress.diagnostics.Fix;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;
import dev.briefpress.markup.Heading;
import dev.briefpress.parse.Parsed;
import dev.briefpress.schema.Outlines;
import dev.briefpress.schema.SectionSpec;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A required section that is not there; found at the heading it should stand before. */
final class SectionMissing implements DocumentRule {
  private static final Rule RULE =
      new Rule(
          "section/missing",
          Severity.ERROR,
          "A section that the schema requires is missing.",
          "Readers and machines rely on every brief having the same parts.",
          "## 2. Competing Hypotheses\n…\n\n## 4. Implications and Strategic Risks\n…\n",
          "## 2. Competing Hypotheses\n…\n\n## 3. Key Assumptions and Red Flags\n…\n\n## 4. Implications and Strategic Risks\n…\n");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Diagnostic> check(Parsed parsed) {
    return parsed.sections().stream()
        .flatMap(
            sections ->
                sections.schema().sections().stream()
                    .filter(spec -> spec.required() && !sections.has(spec))
                    .map(spec -> found(parsed, spec, sections.firstAfter(spec))));
  }

  private static Diagnostic found(Parsed parsed, SectionSpec spec, Optional<Heading> next) {
    Span place = next.map(h -> parsed.draft().span(h.span())).orElse(parsed.draft().end());
    String heading = "## " + spec.title();
    Span insertion = new Span(place.line(), place.column(), place.line(), place.column());
    String text = Outlines.section(spec);
    String inserted = next.isPresent() ? text + "\n" : "\n\n" + text.stripTrailing();
    String help =
        (next.isPresent()
                ? "add `" + heading + "` before this section"
                : "add `" + heading + "` at the end")
            + ", or run `briefpress check --fix` to insert an outline";
    return RULE.at(parsed.file(), place, "section \"" + spec.names().name() + "\" is missing", help)
        .withFix(
            new Fix("insert an outline of the section", List.of(new Edit(insertion, inserted))));
  }
}
