package dev.briefpress.parse;

import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Span;
import dev.briefpress.markup.Heading;
import dev.briefpress.parse.header.Findings;
import dev.briefpress.parse.header.FrontMatter;
import dev.briefpress.read.Draft;
import dev.briefpress.settings.Taxonomy;
import dev.briefpress.text.RawSpan;
import java.util.List;

/**
 * What the readers of sections need besides a section.
 *
 * @param hypotheses gathers those of each section
 */
record Context(
    Draft draft,
    Taxonomy taxonomy,
    FrontMatter frontMatter,
    Findings findings,
    List<Hypotheses> hypotheses) {

  Span place(RawSpan raw) {
    return draft.span(raw);
  }

  Span place(Heading heading) {
    return draft.span(heading.span());
  }

  void add(Rule rule, Span place, String message, String help) {
    findings.add(rule, place, message, help);
  }
}
