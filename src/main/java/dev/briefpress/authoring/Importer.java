package dev.briefpress.authoring;

import dev.briefpress.authoring.shape.Head;
import dev.briefpress.authoring.shape.HeadReader;
import dev.briefpress.authoring.shape.Line;
import dev.briefpress.authoring.shape.ShapedBody;
import dev.briefpress.authoring.source.Published;
import dev.briefpress.schema.DocumentType;
import dev.briefpress.schema.Newsroom;
import dev.briefpress.schema.Schema;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns a published document, whatever its source, into a brief with front matter and sections. */
public final class Importer {
  private final Newsroom newsroom;

  public Importer(Newsroom newsroom) {
    this.newsroom = newsroom;
  }

  /**
   * A published document as a brief; a daily edition as a daily summary.
   *
   * @param today the day that stands in for a date the text does not give
   */
  public ImportedBrief brief(Published published, LocalDate today) {
    MarkedText text = MarkedText.of(published.lines());
    List<Line> lines = text.lines();
    Optional<ImportedBrief> edition = new ImportedEdition(newsroom).of(published, text, today);
    if (edition.isPresent()) {
      return edition.get();
    }
    int sections = firstSection(lines);
    boolean hasSections = sections < lines.size();
    Head head =
        new HeadReader(
                newsroom.taxonomy(), newsroom.settings().product(), published.title(), hasSections)
            .read(hasSections ? lines.subList(0, sections) : lines);
    Optional<String> written = published.date().or(head::date);
    Optional<LocalDate> day = written.flatMap(this::day);
    List<Line> rest = hasSections ? lines.subList(sections, lines.size()) : List.of();
    Schema inForce =
        newsroom.schemas().inForce(DocumentType.BRIEF, day.orElse(today)).orElseThrow();
    Schema schema = closest(inForce, rest);
    ShapedBody body = ShapedBody.of(schema, tags(published, head), head.lead(), rest);
    return new ImportedFields(newsroom, schema, published, head, body, text)
        .brief(written.filter(w -> day.isPresent()), day.orElse(today), !schema.equals(inForce));
  }

  private static List<String> tags(Published published, Head head) {
    return Stream.concat(published.tags().stream(), head.tags().stream()).distinct().toList();
  }

  // The first line that is the heading of a section of any schema.
  private int firstSection(List<Line> lines) {
    int i = 0;
    while (i < lines.size() && !isSection(lines.get(i))) {
      i++;
    }
    return i;
  }

  private boolean isSection(Line line) {
    return newsroom.schemas().all().stream()
        .filter(s -> s.type() == DocumentType.BRIEF)
        .anyMatch(s -> ShapedBody.begins(s, line));
  }

  // The schema in force, unless the text has more of the sections of another one.
  private Schema closest(Schema inForce, List<Line> lines) {
    Schema best = inForce;
    int most = ShapedBody.recognised(inForce, lines);
    for (Schema schema : newsroom.schemas().all()) {
      int recognised =
          schema.type() == DocumentType.BRIEF ? ShapedBody.recognised(schema, lines) : 0;
      if (recognised > most) {
        best = schema;
        most = recognised;
      }
    }
    return best;
  }

  // The day on which the site files it.
  private Optional<LocalDate> day(String written) {
    ZoneId zone = newsroom.settings().timezone();
    try {
      return Optional.of(
          written.length() > 10
              ? OffsetDateTime.parse(written).atZoneSameInstant(zone).toLocalDate()
              : LocalDate.parse(written));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
