package dev.briefpress.check;

import dev.briefpress.content.Header;
import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;
import dev.briefpress.parse.Parsed;
import dev.briefpress.parse.header.FrontMatter;
import dev.briefpress.parse.header.FrontMatter.ReadSource;
import dev.briefpress.sourcing.Source;
import dev.briefpress.yaml.Yaml;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Dates that cannot all be true, such as a correction of what was not yet published. */
final class DateOrder implements DocumentRule {
  private static final Rule RULE =
      new Rule(
          "front-matter/date-order",
          Severity.WARNING,
          "Two dates of a brief cannot both be true: an update, a revision or a withdrawal before it was"
              + " published, a review more than half a year before, a source from after its last"
              + " change, or a source that was read before it appeared.",
          "Readers judge a brief by what could be known when it was written. One of the dates is"
              + " mistyped, or the brief changed and does not say so.",
          "date: 2026-04-28\nrevisions:\n  - {on: 2025-04-29, kind: correction, text: A name was wrong.}\n",
          "date: 2026-04-28\nrevisions:\n  - {on: 2026-04-29, kind: correction, text: A name was wrong.}\n");

  /** A review of an older text is hardly one of this text. */
  private static final int MOST_MONTHS_AHEAD = 6;

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Diagnostic> check(Parsed parsed) {
    return parsed.frontMatter().header().stream()
        .flatMap(header -> new Look(parsed, header).findings().stream());
  }

  /** A look at the dates of one brief. */
  private static final class Look {
    private final Parsed parsed;
    private final Header header;
    private final LocalDate day;
    private final List<Diagnostic> found = new ArrayList<>();

    Look(Parsed parsed, Header header) {
      this.parsed = parsed;
      this.header = header;
      this.day = header.date().day();
    }

    List<Diagnostic> findings() {
      days("updated", parsed.frontMatter().fields().value("updated").stream())
          .forEach(d -> notBefore(d, "updated"));
      days("on", items("revisions")).forEach(d -> notBefore(d, "revised"));
      days("on", items("corrections")).forEach(d -> notBefore(d, "corrected"));
      days("on", items("withdrawn")).forEach(d -> notBefore(d, "withdrawn"));
      days("on", items("review")).forEach(this::review);
      parsed.frontMatter().sources().forEach(this::source);
      return found;
    }

    private void notBefore(Dated dated, String what) {
      if (dated.day().isBefore(day)) {
        add(
            dated.place(),
            "the brief of " + day + " was " + what + " before it was published, on " + dated.day());
      }
    }

    private void review(Dated dated) {
      if (dated.day().isBefore(day.minusMonths(MOST_MONTHS_AHEAD))) {
        add(
            dated.place(),
            "the brief of "
                + day
                + " was reviewed more than half a year before, on "
                + dated.day());
      }
    }

    private void source(ReadSource read) {
      Source source = read.source();
      LocalDate last = last();
      source
          .published()
          .filter(published -> published.isAfter(last))
          .ifPresent(published -> late(read, "published", "appeared", published, last));
      source
          .accessed()
          .filter(accessed -> accessed.isAfter(last))
          .ifPresent(accessed -> late(read, "accessed", "was read", accessed, last));
      if (source.published().isPresent()
          && source.accessed().filter(a -> a.isBefore(source.published().get())).isPresent()) {
        add(
            read.fields().place("accessed"),
            "the source was read on "
                + source.accessed().get()
                + ", before it appeared on "
                + source.published().get());
      }
    }

    private void late(ReadSource read, String field, String what, LocalDate on, LocalDate last) {
      add(
          read.fields().place(field),
          "the source " + what + " on " + on + ", after the brief's last change on " + last);
    }

    private LocalDate last() {
      return header.lastChange().filter(change -> change.isAfter(day)).orElse(day);
    }

    private void add(Span place, String message) {
      found.add(RULE.at(parsed.file(), place, message, "correct the date that is wrong"));
    }

    private Stream<Yaml> items(String field) {
      FrontMatter front = parsed.frontMatter();
      return front.fields().value(field).stream()
          .flatMap(v -> v instanceof Yaml.Sequence list ? list.items().stream() : Stream.of(v));
    }

    // A value that is no day is reported by the reader.
    private static Stream<Dated> days(String field, Stream<Yaml> values) {
      return values
          .map(v -> v instanceof Yaml.Mapping group ? group.get(field) : Optional.of(v))
          .flatMap(Optional::stream)
          .flatMap(v -> v instanceof Yaml.Scalar scalar ? dated(scalar).stream() : Stream.of());
    }

    private static Optional<Dated> dated(Yaml.Scalar scalar) {
      try {
        return Optional.of(new Dated(LocalDate.parse(scalar.text().strip()), scalar.span()));
      } catch (DateTimeException e) {
        return Optional.empty();
      }
    }
  }

  private record Dated(LocalDate day, Span place) {}
}
