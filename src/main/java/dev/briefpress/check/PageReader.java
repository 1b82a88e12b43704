package dev.briefpress.check;

import dev.briefpress.content.Body;
import dev.briefpress.content.BriefId;
import dev.briefpress.content.CheckedDocument;
import dev.briefpress.content.Reference;
import dev.briefpress.content.SitePath;
import dev.briefpress.content.Slug;
import dev.briefpress.content.StandingPage;
import dev.briefpress.content.Status;
import dev.briefpress.diagnostics.Span;
import dev.briefpress.read.Draft;
import dev.briefpress.schema.DocumentType;
import dev.briefpress.schema.Schemas;
import dev.briefpress.settings.Settings;
import dev.briefpress.settings.Taxonomy;
import dev.briefpress.yaml.Fields;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Makes a {@link StandingPage} and its body of a draft. */
final class PageReader {
  private final Settings settings;
  private final Taxonomy taxonomy;
  private final Schemas schemas;
  private final Draft draft;
  private final Findings findings;

  PageReader(
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
    Optional<String> title = fields.requiredLine("title");
    Optional<String> summary = fields.text("summary");
    Optional<String> nav = fields.line("nav");
    String lang = values.language(fields, "lang").orElse(settings.lang());
    Publication publication = new Publication(fields, findings);
    Status status = publication.status().orElse(Status.PUBLISHED);
    List<SitePath> aliases =
        fields.scalars("aliases").stream().flatMap(s -> values.alias(s).stream()).toList();
    fields.value("type");
    publication.lookAtUnknown();
    fields.reportUnknown();
    Optional<SitePath> address = address();
    List<Reference> references = Destinations.check(draft, findings);
    RawHtmlCheck.check(draft, findings);
    Context context = new Context(draft, taxonomy, Optional.empty(), Optional.empty(), findings);
    Body body =
        new BodyReader(context, schemas.inForce(DocumentType.PAGE, LocalDate.EPOCH).orElseThrow())
            .read();
    if (title.isEmpty() || address.isEmpty() || !publication.isClear()) {
      return Optional.empty();
    }
    StandingPage page =
        new StandingPage(
            new BriefId(draft.path()),
            address.get(),
            title.get(),
            summary,
            nav,
            lang,
            status,
            aliases,
            references,
            Anchors.of(body, draft.outline()),
            Named.names(body),
            draft.digest(),
            Places.of(draft.frontMatter()));
    TooManyPages.check(page, findings);
    return Optional.of(new CheckedDocument(page, body));
  }

  private Optional<SitePath> address() {
    String folder = settings.folders().content() + "/" + DocumentType.PAGE.folder() + "/";
    String inside = draft.path().substring(folder.length());
    String path = inside.substring(0, inside.length() - ".md".length());
    for (String segment : path.split("/", -1)) {
      if (!Slug.isWellFormed(segment) && !segment.equals("index")) {
        findings.add(
            FileName.at(
                draft.path(),
                Span.start(),
                "'" + segment + "' in the file's path cannot stand in an address",
                "rename it to '" + Slug.suggestion(segment) + "'"));
        return Optional.empty();
      }
    }
    return Optional.of(new SitePath(path + ".html"));
  }
}
