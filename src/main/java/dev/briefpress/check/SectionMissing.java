package dev.briefpress.check;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Edit;
import dev.briefpress.diagnostics.Fix;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;
import dev.briefpress.markup.Heading;
import dev.briefpress.parse.Parsed;
import dev.briefpress.parse.Sections;
import dev.briefpress.schema.Outlines;
import dev.briefpress.schema.SectionSpec;
import dev.briefpress.text.RawSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
    return parsed.sections().stream().flatMap(sections -> found(parsed, sections));
  }

  private static Stream<Diagnostic> found(Parsed parsed, Sections sections) {
    Map<Span, Diagnostic> firstAtPlace = new LinkedHashMap<>();
    Map<Span, StringBuilder> outlines = new HashMap<>();
    List<Diagnostic> others = new ArrayList<>();
    boolean safe = sections.areCertain() && sections.areInOrder();
    for (SectionSpec spec : sections.schema().sections()) {
      if (!spec.required() || sections.has(spec)) {
        continue;
      }
      Optional<RawSpan> mention = sections.mention(spec);
      if (mention.isPresent()) {
        others.add(mentioned(parsed, spec, parsed.draft().span(mention.get())));
        continue;
      }
      Optional<Heading> next = sections.firstAfter(spec);
      Span place = next.map(h -> parsed.draft().span(h.span())).orElse(parsed.draft().end());
      Diagnostic found = missing(parsed, spec, place, next.isPresent(), safe);
      outlines
          .computeIfAbsent(place, p -> new StringBuilder())
          .append(outline(spec, next.isPresent()));
      if (firstAtPlace.putIfAbsent(place, found) != null) {
        others.add(found);
      }
    }
    return Stream.concat(
        firstAtPlace.entrySet().stream()
            .map(e -> safe ? fixed(e.getValue(), outlines.get(e.getKey())) : e.getValue()),
        others.stream());
  }

  private static String outline(SectionSpec spec, boolean before) {
    String text = Outlines.section(spec);
    return before ? text + "\n" : "\n\n" + text.stripTrailing();
  }

  // Sections that are missing at one place are inserted by one fix, in the order of the schema.
  private static Diagnostic fixed(Diagnostic first, @Nullable CharSequence outlines) {
    Span place = first.span();
    Span insertion = new Span(place.line(), place.column(), place.line(), place.column());
    Edit edit = new Edit(insertion, String.valueOf(outlines));
    return first.withFix(new Fix("insert an outline of what is missing", List.of(edit)));
  }

  private static Diagnostic missing(
      Parsed parsed, SectionSpec spec, Span place, boolean before, boolean safe) {
    return RULE.at(
        parsed.file(),
        place,
        "section \"" + spec.names().name() + "\" is missing",
        "add `## "
            + spec.title()
            + (before ? "` before this section" : "` at the end")
            + (safe ? ", or run `briefpress check --fix` to insert an outline" : ""));
  }

  private static Diagnostic mentioned(Parsed parsed, SectionSpec spec, Span line) {
    return RULE.at(
        parsed.file(),
        line,
        "section \"" + spec.names().name() + "\" is missing; this line reads like its heading",
        "write `## " + spec.title() + "` with a blank line before and behind it");
  }
}
