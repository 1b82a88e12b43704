package dev.briefpress.parse;

import static dev.briefpress.parse.header.FrontMatterFindings.FILE_NAME;
import static dev.briefpress.parse.header.FrontMatterFindings.OTHER_SCHEMA;

import dev.briefpress.content.Body;
import dev.briefpress.content.BodyText;
import dev.briefpress.content.Brief;
import dev.briefpress.content.BriefId;
import dev.briefpress.content.Header;
import dev.briefpress.content.Part;
import dev.briefpress.content.Reference;
import dev.briefpress.content.RichText;
import dev.briefpress.content.Section;
import dev.briefpress.content.Slug;
import dev.briefpress.diagnostics.Span;
import dev.briefpress.judgement.Judgement;
import dev.briefpress.judgement.Judging;
import dev.briefpress.parse.form.DatedPath;
import dev.briefpress.parse.header.FrontMatter;
import dev.briefpress.parse.header.HeaderReader;
import dev.briefpress.parse.reviewed.ReviewedText;
import dev.briefpress.read.Draft;
import dev.briefpress.review.AiUse;
import dev.briefpress.schema.DocumentType;
import dev.briefpress.schema.Names;
import dev.briefpress.schema.Newsroom;
import dev.briefpress.schema.Schema;
import dev.briefpress.schema.SectionSpec;
import dev.briefpress.text.Sentences;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes a {@link Brief} and its body of a draft. */
final class BriefReader extends DocumentReader {
  /** One section more may be a slip; a text of another schema has several. */
  private static final int FEWEST_MORE = 2;

  BriefReader(Newsroom newsroom, Draft draft) {
    super(newsroom, draft);
  }

  @Override
  Parsed read() {
    HeaderReader.Result fields = new HeaderReader(newsroom, draft.frontMatter(), findings).read();
    FrontMatter front = fields.frontMatter();
    Optional<Slug> slug = fields.slug().or(this::slugOfFile);
    List<Reference> references = Destinations.check(draft, findings);
    Schema meant = likeliest();
    boolean other = fields.schema().filter(own -> isOther(own, meant)).isPresent();
    if (other) {
      otherSchema(front, fields.schema().orElseThrow(), meant);
    }
    Schema schema = other ? meant : fields.schema().orElse(meant);
    return withBody(
        front,
        schema,
        body ->
            front
                .header()
                .filter(header -> !other)
                .flatMap(h -> slug.map(s -> brief(h, s, schema, references, body))));
  }

  // Whether the date alone decided on a schema, and the text has far more sections of another.
  private boolean isOther(Schema own, Schema meant) {
    List<String> headings = headings();
    return draft.frontMatter().get("schema").isEmpty()
        && !own.id().equals(meant.id())
        && sectionsOf(meant, headings) >= sectionsOf(own, headings) + FEWEST_MORE;
  }

  private void otherSchema(FrontMatter front, Schema own, Schema meant) {
    LocalDate day = front.day().orElseThrow();
    Optional<LocalDate> folder = DatedPath.day(draft.path()).filter(meant::inForce);
    String named = "name `schema: " + meant.id() + "`";
    findings.add(
        OTHER_SCHEMA,
        front.fields().place("date"),
        "on "
            + day
            + " the schema is "
            + own.id()
            + ", but the text has the sections of "
            + meant.id()
            + meant.from().map(from -> ", which is in force from " + from).orElse(""),
        folder.isPresent()
            ? "write `date: " + folder.get() + "`, as the folder says, or " + named
            : "correct the date, or " + named);
  }

  private List<String> headings() {
    return draft.outline().sections().stream().map(s -> Names.key(s.heading().text())).toList();
  }

  private Brief brief(
      Header header, Slug slug, Schema schema, List<Reference> references, Body body) {
    return new Brief(
        new BriefId(draft.path()),
        slug,
        Brief.addressOf(header.date().day(), slug),
        header,
        header.summary().orElseGet(() -> Sentences.opening(bottomLine(schema, body).text())),
        judgement(header, schema, body),
        header.kicker().orElseGet(() -> kicker(header)),
        Named.entities(body),
        Named.techniques(body),
        references,
        BodyReader.anchors(body, draft.outline()),
        BodyText.words(body),
        ReviewedText.state(header, draft, schema, newsroom.settings().timezone()),
        newsroom.settings().responsibility().of(header.ai().flatMap(AiUse::responsible)),
        draft.digest(),
        Places.of(draft.frontMatter()));
  }

  // Without a usable date, the body is held to the schema whose sections it has most of, so that
  // its faults are reported in the same run. Of several that have the same sections, one that is in
  // force on the day of the document's folder is meant; then the newest.
  private Schema likeliest() {
    List<String> headings = headings();
    Optional<LocalDate> folder = DatedPath.day(draft.path());
    return newsroom.schemas().all().stream()
        .filter(s -> s.type() == DocumentType.BRIEF)
        .max(
            Comparator.comparingLong((Schema s) -> sectionsOf(s, headings))
                .thenComparing(s -> folder.filter(s::inForce).isPresent())
                .thenComparingInt(s -> s.id().version()))
        .orElseThrow();
  }

  private static long sectionsOf(Schema schema, List<String> headings) {
    Set<String> keys = new HashSet<>();
    schema.sections().forEach(section -> keys.addAll(section.names().keys()));
    return headings.stream().filter(keys::contains).count();
  }

  private Optional<Slug> slugOfFile() {
    if (draft.frontMatter().get("slug").isPresent()) {
      return Optional.empty(); // reported where the field is read
    }
    String file = fileName();
    String name = file.substring(0, file.length() - ".md".length());
    if (Slug.isWellFormed(name)) {
      return Optional.of(new Slug(name));
    }
    findings.add(
        FILE_NAME,
        Span.start(),
        "the file name '" + file + "' cannot stand in an address",
        "rename it to '" + Slug.readable(name) + ".md', or add `slug:`");
    return Optional.empty();
  }

  private static Optional<Judgement> judgement(Header header, Schema schema, Body body) {
    return new Judging(header.ladder(), header.likelihood())
        .of(
            header.judgement(),
            bottomLine(schema, body).sentences(),
            () ->
                Named.parts(body, Part.Assessment.class)
                    .flatMap(part -> part.text().sentences().stream())
                    .toList());
  }

  // The text of the section that the schema names as the summary.
  private static RichText bottomLine(Schema schema, Body body) {
    Optional<String> id =
        schema.sections().stream().filter(SectionSpec::summary).findFirst().map(SectionSpec::id);
    for (Section section : body.sections()) {
      for (Part part : section.parts()) {
        if (id.filter(section.id()::equals).isPresent() && part instanceof Part.Prose prose) {
          return prose.text();
        }
      }
    }
    return RichText.EMPTY;
  }

  private String kicker(Header header) {
    String category =
        newsroom
            .taxonomy()
            .category(header.category())
            .map(c -> c.shortName())
            .orElse(header.category());
    return newsroom.settings().product() + ": " + category;
  }
}
