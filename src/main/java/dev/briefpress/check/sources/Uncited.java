package dev.briefpress.check.sources;

import dev.briefpress.content.Citations;
import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A source that the text does not cite. */
final class Uncited implements SourceRule {
  private static final Rule RULE =
      new Rule(
          "sources/uncited",
          Severity.INFO,
          "The text does not cite one of the sources, although it cites others.",
          "Readers cannot see which statements rest on the source (ICD 206). A source on which no statement rests can be removed.",
          "sources:\n  - {id: court, title: Ruling of the district court}\n  - {id: wire, title: Report of an agency}\n---\n\nThe court threw the case out.[^court]\n",
          "sources:\n  - {id: court, title: Ruling of the district court}\n  - {id: wire, title: Report of an agency}\n---\n\nThe court threw the case out.[^court] The state appeals.[^wire]\n");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Diagnostic> check(SourcedBrief brief) {
    Citations citations = brief.citations().orElse(new Citations(List.of()));
    if (citations.all().isEmpty()) {
      return Stream.empty();
    }
    return brief
        .positions()
        .filter(i -> !citations.cites(i + 1) && !isHidden(brief, i))
        .mapToObj(
            i ->
                RULE.at(
                    brief.file(),
                    brief.place(i),
                    "the text does not cite source '" + brief.source(i).title() + "'",
                    brief
                        .source(i)
                        .id()
                        .map(id -> "write `[^" + id + "]` behind what rests on it")
                        .orElse("give it an `id:`, and write `[^id]` behind what rests on it")));
  }

  // The text cannot cite the second source with an id, which is a finding of its own.
  private static boolean isHidden(SourcedBrief brief, int position) {
    return brief.source(position).id().isPresent()
        && IntStream.range(0, position)
            .anyMatch(i -> brief.source(i).id().equals(brief.source(position).id()));
  }
}
