package dev.briefpress.parse;

import static dev.briefpress.parse.header.FrontMatterFindings.FILE_NAME;

import dev.briefpress.content.BriefId;
import dev.briefpress.content.Edition;
import dev.briefpress.content.Reference;
import dev.briefpress.content.Status;
import dev.briefpress.diagnostics.Span;
import dev.briefpress.parse.header.FrontMatter;
import dev.briefpress.parse.header.Publication;
import dev.briefpress.parse.header.Values;
import dev.briefpress.read.Draft;
import dev.briefpress.schema.DocumentType;
import dev.briefpress.schema.Newsroom;
import dev.briefpress.schema.Schema;
import dev.briefpress.yaml.Fields;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Makes an {@link Edition} of a daily summary and its body of a draft. */
final class EditionReader extends DocumentReader {
  EditionReader(Newsroom newsroom, Draft draft) {
    super(newsroom, draft);
  }

  @Override
  Parsed read() {
    Fields fields = new Fields(draft.frontMatter(), findings);
    Values values = new Values(findings);
    Optional<LocalDate> day = values.requiredDay(fields, "date");
    Optional<String> edition =
        values.choice(
            fields, "edition", Edition.NAMES, t -> Optional.of(t).filter(Edition.NAMES::contains));
    Optional<String> title = fields.line("title");
    String lang = values.language(fields, "lang").orElse(newsroom.settings().lang());
    Publication publication = new Publication(fields, findings);
    Optional<Status> status = publication.status();
    values.type(fields, List.of(DocumentType.DAILY_SUMMARY.id()));
    publication.lookAtUnknown();
    fields.reportUnknown();
    boolean usable = edition.isPresent() || !fields.has("edition");
    day.ifPresent(d -> name(d, edition, usable));
    List<Reference> references = Destinations.check(draft, findings);
    Optional<Schema> schema =
        newsroom.schemas().inForce(DocumentType.DAILY_SUMMARY, day.orElse(LocalDate.EPOCH));
    FrontMatter front = FrontMatter.of(fields, day, status);
    if (schema.isEmpty() || !publication.isClear()) {
      return new Parsed(
          newsroom,
          draft,
          front,
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          findings.all());
    }
    return withBody(
        front,
        schema.get(),
        body ->
            day.map(
                d ->
                    new Edition(
                        new BriefId(draft.path()),
                        d,
                        edition,
                        title,
                        lang,
                        status.orElse(Status.PUBLISHED),
                        references,
                        BodyReader.anchors(body, draft.outline()),
                        Named.names(body),
                        draft.digest(),
                        Places.of(draft.frontMatter()))));
  }

  // The name of the file and its fields say the same, so that a folder can be read at a glance.
  // An edition that cannot be read is reported as such.
  private void name(LocalDate day, Optional<String> edition, boolean usable) {
    String expected = day + edition.map(e -> "-" + e).orElse("") + ".md";
    String file = fileName();
    boolean fits = usable ? file.equals(expected) : file.startsWith(day.toString());
    if (!fits) {
      findings.add(
          FILE_NAME,
          Span.start(),
          "the file is called '" + file + "' and its fields say '" + expected + "'",
          "rename it to '" + expected + "', or correct date and edition");
    }
  }
}
