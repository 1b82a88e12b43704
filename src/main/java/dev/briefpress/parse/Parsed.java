package dev.briefpress.parse;

import dev.briefpress.content.Body;
import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Span;
import dev.briefpress.parse.Sections.Match;
import dev.briefpress.parse.header.FrontMatter;
import dev.briefpress.read.Draft;
import dev.briefpress.schema.DocumentType;
import dev.briefpress.schema.Newsroom;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One document as the rules look at it: what its author wrote, and what could be read of it.
 *
 * @param sections absent when no schema is in force for the document
 * @param hypotheses of each section that has them
 * @param body absent when no schema is in force for the document
 * @param document absent when too little could be read; then there is an error among the findings
 * @param findings of the reading itself
 */
public record Parsed(
    Newsroom newsroom,
    Draft draft,
    FrontMatter frontMatter,
    Optional<Sections> sections,
    List<Hypotheses> hypotheses,
    Optional<Body> body,
    Optional<CheckedDocument> document,
    List<Diagnostic> findings) {

  /** Path relative to the site's folder. */
  public String file() {
    return draft.path();
  }

  public boolean isBrief() {
    return draft.type() == DocumentType.BRIEF;
  }

  /** Some of the sections. */
  public Stream<Match> matches(Function<Sections, ? extends Collection<Match>> which) {
    return sections.map(which).stream().flatMap(Collection::stream);
  }

  /** A finding at the heading of each of some sections. */
  public Stream<Diagnostic> found(
      Rule rule,
      Stream<Match> sections,
      Function<Match, String> message,
      Function<Match, String> help) {
    return sections.map(m -> rule.at(file(), place(m), message.apply(m), help.apply(m)));
  }

  /** Where the heading of a section stands. */
  public Span place(Match match) {
    return draft.span(match.section().heading().span());
  }
}
