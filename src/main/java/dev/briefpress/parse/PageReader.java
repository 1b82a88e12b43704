package dev.briefpress.parse;

import static dev.briefpress.parse.header.FrontMatterFindings.FILE_NAME;

import dev.briefpress.content.BriefId;
import dev.briefpress.content.Reference;
import dev.briefpress.content.SitePath;
import dev.briefpress.content.Slug;
import dev.briefpress.content.StandingPage;
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

/** Makes a {@link StandingPage} and its body of a draft. */
final class PageReader extends DocumentReader {
  PageReader(Newsroom newsroom, Draft draft) {
    super(newsroom, draft);
  }

  @Override
  Parsed read() {
    Fields fields = new Fields(draft.frontMatter(), findings);
    Values values = new Values(findings);
    Optional<String> title = fields.requiredLine("title");
    Optional<String> summary = fields.text("summary");
    Optional<String> nav = fields.line("nav");
    String lang = values.language(fields, "lang").orElse(newsroom.settings().lang());
    Publication publication = new Publication(fields, findings);
    Optional<Status> status = publication.status();
    List<SitePath> aliases =
        fields.scalars("aliases").stream().flatMap(s -> values.alias(s).stream()).toList();
    values.type(fields, List.of(DocumentType.PAGE.id()));
    publication.lookAtUnknown();
    fields.reportUnknown();
    Optional<SitePath> address = address();
    List<Reference> references = Destinations.check(draft, findings);
    FrontMatter front = FrontMatter.of(fields, Optional.empty(), status);
    Schema schema = newsroom.schemas().inForce(DocumentType.PAGE, LocalDate.EPOCH).orElseThrow();
    return withBody(
        front,
        schema,
        body ->
            title.isEmpty() || address.isEmpty() || !publication.isClear()
                ? Optional.empty()
                : Optional.of(
                    new StandingPage(
                        new BriefId(draft.path()),
                        address.get(),
                        title.get(),
                        summary,
                        nav,
                        lang,
                        status.orElse(Status.PUBLISHED),
                        aliases,
                        references,
                        BodyReader.anchors(body, draft.outline()),
                        Named.names(body),
                        draft.digest(),
                        Places.of(draft.frontMatter()))));
  }

  private Optional<SitePath> address() {
    String folder =
        newsroom.settings().folders().content() + "/" + DocumentType.PAGE.folder() + "/";
    String inside = draft.path().substring(folder.length());
    String path = inside.substring(0, inside.length() - ".md".length());
    for (String segment : path.split("/", -1)) {
      if (!Slug.isWellFormed(segment) && !segment.equals("index")) {
        findings.add(
            FILE_NAME,
            Span.start(),
            "'" + segment + "' in the file's path cannot stand in an address",
            "rename it to '" + Slug.readable(segment) + "'");
        return Optional.empty();
      }
    }
    return Optional.of(new SitePath(path + ".html"));
  }
}
