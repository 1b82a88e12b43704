package dev.briefpress.check.sources;

import dev.briefpress.content.Body;
import dev.briefpress.content.Citations;
import dev.briefpress.diagnostics.Span;
import dev.briefpress.parse.Parsed;
import dev.briefpress.parse.header.FrontMatter.ReadSource;
import dev.briefpress.sourcing.Basis;
import dev.briefpress.sourcing.Source;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A brief with at least one source, as the rules look at it.
 *
 * @param citations absent when too little of the brief could be read
 */
record SourcedBrief(
    Parsed parsed,
    List<ReadSource> sources,
    Basis basis,
    Optional<Body> body,
    Optional<Citations> citations) {

  /** Absent when the document has no sources. */
  static Optional<SourcedBrief> of(Parsed parsed) {
    List<ReadSource> sources = parsed.frontMatter().sources();
    if (sources.isEmpty()) {
      return Optional.empty();
    }
    Optional<Body> body = parsed.document().map(document -> document.body());
    Basis basis = new Basis(sources.stream().map(ReadSource::source).toList());
    Optional<Citations> citations = body.map(read -> Citations.of(read, basis.sources()));
    return Optional.of(new SourcedBrief(parsed, sources, basis, body, citations));
  }

  String file() {
    return parsed.file();
  }

  Source source(int position) {
    return sources.get(position).source();
  }

  /** Where the source at {@code position} stands. */
  Span place(int position) {
    return sources.get(position).fields().mapping().span();
  }

  /** Where {@code field} of the source at {@code position} stands; else the source. */
  Span place(int position, String field) {
    return sources.get(position).fields().place(field);
  }

  IntStream positions() {
    return IntStream.range(0, sources.size());
  }
}
