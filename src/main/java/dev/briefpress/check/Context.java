package dev.briefpress.check;

import dev.briefpress.content.Tag;
import dev.briefpress.diagnostics.Span;
import dev.briefpress.markup.Heading;
import dev.briefpress.markup.RawSpan;
import dev.briefpress.read.Draft;
import dev.briefpress.settings.Taxonomy;
import java.util.List;
import java.util.Optional;

/**
 * What the readers of sections need besides a section.
 *
 * @param tags of the front matter, absent when it has none that could be read
 * @param assessed name of the preferred hypothesis
 */
record Context(
    Draft draft,
    Taxonomy taxonomy,
    Optional<List<Tag>> tags,
    Optional<String> assessed,
    Findings findings) {

  Span place(RawSpan raw) {
    return draft.span(raw);
  }

  Span place(Heading heading) {
    return draft.span(heading.span());
  }

  String file() {
    return draft.path();
  }
}
