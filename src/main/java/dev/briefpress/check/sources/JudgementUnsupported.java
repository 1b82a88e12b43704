package dev.briefpress.check.sources;

import dev.briefpress.content.Body;
import dev.briefpress.content.BodyText;
import dev.briefpress.content.Citations;
import dev.briefpress.content.Citations.Citation;
import dev.briefpress.content.Part;
import dev.briefpress.content.RichText;
import dev.briefpress.content.Section;
import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.parse.Sections;
import dev.briefpress.schema.SectionSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A judgement that cites nothing. */
final class JudgementUnsupported implements SourceRule {
  private static final Rule RULE =
      new Rule(
          "sources/judgement-unsupported",
          Severity.WARNING,
          "The bottom line, or the assessment, cites no source, in a brief that cites sources elsewhere.",
          "A judgement must cite its sources in the same place (ICD 206).",
          "## 1. BLUF (Bottom Line Up Front)\n\nThe case is likely to be heard again.\n",
          "## 1. BLUF (Bottom Line Up Front)\n\nThe case is likely to be heard again.[^court]\n");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Diagnostic> check(SourcedBrief brief) {
    Optional<Body> body = brief.body();
    List<Citation> citations = brief.citations().map(Citations::all).orElse(List.of());
    if (citations.isEmpty() || body.isEmpty()) {
      return Stream.empty();
    }
    List<Diagnostic> found = new ArrayList<>();
    for (Section section : body.get().sections()) {
      if (mayCite(section)) {
        continue;
      }
      if (section.bottomLine() && !cites(citations, Citation::bottomLine)) {
        found(brief, section, "the bottom line cites no source").ifPresent(found::add);
      }
      boolean assesses = section.parts().stream().anyMatch(Part.Assessment.class::isInstance);
      if (assesses && !cites(citations, Citation::assessment)) {
        found(brief, section, "the assessment cites no source").ifPresent(found::add);
      }
    }
    return found.stream();
  }

  // A reference that leads nowhere has a finding of its own.
  private static boolean mayCite(Section section) {
    return BodyText.of(new Body(RichText.EMPTY, List.of(section), RichText.EMPTY)).stream()
        .anyMatch(text -> text.contains("[^"));
  }

  private static boolean cites(List<Citation> citations, Predicate<Citation> where) {
    return citations.stream().anyMatch(where);
  }

  private static Optional<Diagnostic> found(SourcedBrief brief, Section section, String message) {
    return brief
        .parsed()
        .matches(Sections::known)
        .filter(match -> match.spec().map(SectionSpec::id).filter(section.id()::equals).isPresent())
        .findFirst()
        .map(
            match ->
                RULE.at(
                    brief.file(),
                    brief.parsed().place(match),
                    message,
                    "write `[^id]` behind what rests on a source, with the id of that source"));
  }
}
