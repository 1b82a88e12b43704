package dev.briefpress.check;

import dev.briefpress.content.Body;
import dev.briefpress.content.BriefId;
import dev.briefpress.content.CheckedDocument;
import dev.briefpress.content.Edition;
import dev.briefpress.content.Reference;
import dev.briefpress.content.Status;
import dev.briefpress.diagnostics.Span;
import dev.briefpress.read.Draft;
import dev.briefpress.schema.DocumentType;
import dev.briefpress.schema.Schema;
import dev.briefpress.schema.Schemas;
import dev.briefpress.settings.Settings;
import dev.briefpress.settings.Taxonomy;
import dev.briefpress.yaml.Fields;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Makes an {@link Edition} of a daily summary and its body of a draft. */
final class EditionReader {
  private final Settings settings;
  private final Taxonomy taxonomy;
  private final Schemas schemas;
  private final Draft draft;
  private final Findings findings;

  EditionReader(
      Settings settings, Taxonomy taxonomy, Schemas schemas, Draft draft, Findings findings) {
    this.settings = settings;
    this.taxonomy = taxonomy;
    this.schemas = schemas;
    this.draft = draft;
    this.findings = findings;
  }

  Optional<CheckedDocument> read() {
    Fields fields = new Fields(draft.frontMatter(), findings);
    Values values = new Values(findings);
    Optional<LocalDate> day = values.requiredDay(fields, "date");
    Optional<String> edition =
        values.choice(
            fields, "edition", Edition.NAMES, t -> Optional.of(t).filter(Edition.NAMES::contains));
    Optional<String> title = fields.line("title");
    String lang = values.language(fields, "lang").orElse(settings.lang());
    Publication publication = new Publication(fields, findings);
    Status status = publication.status().orElse(Status.PUBLISHED);
    fields.value("type");
    publication.lookAtUnknown();
    fields.reportUnknown();
    boolean usable = edition.isPresent() || !fields.has("edition");
    day.ifPresent(d -> name(d, edition, usable));
    List<Reference> references = Destinations.check(draft, findings);
    RawHtmlCheck.check(draft, findings);
    Optional<Schema> schema =
        schemas.inForce(DocumentType.DAILY_SUMMARY, day.orElse(LocalDate.EPOCH));
    if (schema.isEmpty() || !publication.isClear()) {
      return Optional.empty();
    }
    Context context = new Context(draft, taxonomy, Optional.empty(), Optional.empty(), findings);
    Body body = new BodyReader(context, schema.get()).read();
    Placeholder.check(draft, schema.get(), List.of(), status, findings);
    return day.map(
        d ->
            new CheckedDocument(
                new Edition(
                    new BriefId(draft.path()),
                    d,
                    edition,
                    title,
                    lang,
                    status,
                    references,
                    Anchors.of(body, draft.outline()),
                    Named.names(body),
                    draft.digest(),
                    Places.of(draft.frontMatter())),
                body));
  }

  // The name of the file and its fields say the same, so that a folder can be read at a glance.
  // An edition that cannot be read is told as such.
  private void name(LocalDate day, Optional<String> edition, boolean usable) {
    String expected = day + edition.map(e -> "-" + e).orElse("") + ".md";
    String file = draft.path().substring(draft.path().lastIndexOf('/') + 1);
    boolean fits = usable ? file.equals(expected) : file.startsWith(day.toString());
    if (!fits) {
      findings.add(
          FileName.at(
              draft.path(),
              Span.start(),
              "the file is called '" + file + "' and its fields say '" + expected + "'",
              "rename it to '" + expected + "', or correct date and edition"));
    }
  }
}
