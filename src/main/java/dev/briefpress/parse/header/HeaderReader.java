package dev.briefpress.parse.header;

import static dev.briefpress.parse.header.FrontMatterFindings.BAD_VALUE;
import static dev.briefpress.parse.header.FrontMatterFindings.UNKNOWN_CATEGORY;
import static dev.briefpress.parse.header.FrontMatterFindings.UNKNOWN_SCHEMA;

import dev.briefpress.content.Confidence;
import dev.briefpress.content.FieldValue;
import dev.briefpress.content.Header;
import dev.briefpress.content.Header.Allowance;
import dev.briefpress.content.PublicationDate;
import dev.briefpress.content.SchemaId;
import dev.briefpress.content.SitePath;
import dev.briefpress.content.Slug;
import dev.briefpress.content.Status;
import dev.briefpress.content.Tag;
import dev.briefpress.content.Tlp;
import dev.briefpress.content.Withdrawal;
import dev.briefpress.judgement.Ladder;
import dev.briefpress.ledger.Revision;
import dev.briefpress.parse.header.FrontMatter.ReadSource;
import dev.briefpress.parse.matrix.MatrixReader;
import dev.briefpress.parse.matrix.ReadMatrix;
import dev.briefpress.review.AiUse;
import dev.briefpress.review.Author;
import dev.briefpress.review.Review;
import dev.briefpress.schema.DocumentType;
import dev.briefpress.schema.Newsroom;
import dev.briefpress.schema.Schema;
import dev.briefpress.settings.HeaderFields;
import dev.briefpress.settings.Term;
import dev.briefpress.sourcing.Source;
import dev.briefpress.yaml.Fields;
import dev.briefpress.yaml.Yaml.Mapping;
import dev.briefpress.yaml.Yaml.Scalar;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads a brief's front matter into a {@link Header}. */
public final class HeaderReader {
  private final Newsroom newsroom;
  private final Findings findings;
  private final Values values;
  private final Fields fields;
  private final TableFields table;
  private final Publication publication;

  public HeaderReader(Newsroom newsroom, Mapping frontMatter, Findings findings) {
    this.newsroom = newsroom;
    this.findings = findings;
    this.values = new Values(findings);
    this.fields = new Fields(frontMatter, findings);
    this.table = new TableFields(HeaderFields.shipped(), fields, findings);
    this.publication = new Publication(fields, findings);
  }

  /**
   * What the fields say.
   *
   * @param schema absent when none can be known
   * @param slug the author's, absent when the file name serves or the field is unusable
   */
  public record Result(FrontMatter frontMatter, Optional<Schema> schema, Optional<Slug> slug) {}

  public Result read() {
    Optional<String> title = table.text("title");
    Optional<PublicationDate> date = table.value("date", this::date);
    Optional<String> category = table.value("category", this::category);
    Optional<Confidence> confidence = table.choice("confidence", Confidence::of);
    Optional<List<Tag>> tags = new TagFieldReader(findings, newsroom.taxonomy()).read(fields);
    Optional<Status> status = publication.status();
    Optional<Schema> schema = schema(date);
    Optional<Slug> slug = table.value("slug", s -> values.slug("slug", s));
    Optional<LocalDate> updated = table.day("updated");
    Optional<String> lang = values.language(fields, "lang");
    Optional<String> ladder = table.choice("ladder");
    Optional<Tlp> tlp = publication.tlp();
    Optional<String> summary = table.text("summary");
    Optional<String> judgement = table.text("judgement");
    Optional<String> kicker = table.text("kicker");
    Optional<String> assessed = table.text("assessed");
    Optional<String> likelihood = likelihood(ladder);
    Optional<ReadMatrix> matrix =
        fields
            .group("ach")
            .flatMap(new MatrixReader(findings.file(), findings, findings::add)::read);
    GroupReader groups = new GroupReader(table);
    List<ReadSource> sources = groups.sources();
    List<Author> authors = groups.authors();
    Optional<Review> review = groups.review();
    List<Revision> revisions = groups.revisions();
    Optional<Withdrawal> withdrawn = groups.withdrawn(status);
    Optional<AiUse> ai = groups.ai();
    List<SitePath> aliases = table.each("aliases", values::alias);
    List<Slug> related = table.each("related", s -> values.slug("related", s));
    List<Slug> updates = table.each("updates", s -> values.slug("updates", s));
    List<Allowance> allowed = groups.allowed();
    Optional<SchemaId> own = schema.map(Schema::id);
    OwnFieldReader newsrooms = new OwnFieldReader(findings, values, fields, own);
    Map<String, List<String>> facets = newsrooms.facets(newsroom.taxonomy());
    Map<String, FieldValue> ownFields = newsrooms.own(newsroom.taxonomy());
    values.type(fields, List.of(DocumentType.BRIEF.id(), "post"));
    publication.lookAtUnknown();
    fields.reportUnknown();
    withdrawal(status);
    Optional<Header> header = Optional.empty();
    if (title.isPresent()
        && date.isPresent()
        && category.isPresent()
        && confidence.isPresent()
        && schema.isPresent()
        && publication.isClear()) {
      header =
          Optional.of(
              new Header(
                  title.get(),
                  date.get(),
                  updated,
                  category.get(),
                  confidence.get(),
                  tags.orElse(List.of()),
                  status.orElse(Status.PUBLISHED),
                  lang.orElse(newsroom.settings().lang()),
                  tlp.orElse(newsroom.settings().tlp()),
                  schema.get().id(),
                  summary,
                  judgement,
                  kicker,
                  assessed,
                  likelihood,
                  ladder.orElse(Ladder.ICD_203.id()),
                  matrix.map(ReadMatrix::matrix),
                  titled(sources),
                  authors,
                  review,
                  revisions,
                  withdrawn,
                  ai,
                  aliases,
                  related,
                  updates,
                  allowed,
                  facets,
                  ownFields));
    }
    // A withdrawn brief is not held to its sentences, nor is one that may be withdrawn.
    Optional<Declared> declared =
        publication.isClear()
            ? Optional.of(
                Declared.of(
                    status, lang, newsroom.settings().lang(), ladder, likelihood, confidence))
            : Optional.empty();
    FrontMatter front =
        new FrontMatter(
            fields,
            header,
            date.map(PublicationDate::day),
            status,
            tlp,
            tags,
            declared,
            assessed,
            sources,
            matrix);
    return new Result(front, schema, slug);
  }

  // A term of an unusable ladder cannot be judged.
  private Optional<String> likelihood(Optional<String> ladder) {
    if (ladder.isEmpty() && fields.value("ladder").isPresent()) {
      return fields.text("likelihood");
    }
    Ladder known = ladder.flatMap(Ladder::of).orElse(Ladder.ICD_203);
    return values.choice(fields, "likelihood", known.terms(), known::term);
  }

  // That the two fields agree, asked when misspelt fields are known.
  private void withdrawal(Optional<Status> status) {
    boolean silent = fields.mapping().entry("status").isEmpty() && !fields.has("status");
    boolean usable = status.isPresent() || silent;
    if (usable
        && status.orElse(Status.PUBLISHED) != Status.WITHDRAWN
        && fields.mapping().entry("withdrawn").isPresent()) {
      publication.unclear();
      findings.decided(
          "withdrawn",
          BAD_VALUE.at(
              findings.file(),
              status.isPresent() ? fields.place("status") : fields.gap("withdrawn"),
              "the brief has 'withdrawn' but its status is '"
                  + status.orElse(Status.PUBLISHED).id()
                  + "'",
              "write `status: withdrawn`, or remove the field withdrawn"));
    }
  }

  private Optional<PublicationDate> date(Scalar scalar) {
    String text = scalar.text().strip();
    try {
      if (text.length() > 10 && text.charAt(10) == 'T') {
        return Optional.of(
            PublicationDate.of(OffsetDateTime.parse(text), newsroom.settings().timezone()));
      }
      if (text.length() == 10) {
        return Optional.of(
            PublicationDate.of(LocalDate.parse(text), newsroom.settings().timezone()));
      }
    } catch (DateTimeException e) {
      // reported below, like any other form
    }
    values.noDay(
        scalar,
        "'" + text + "' is not a date",
        "write the day as YYYY-MM-DD, or a moment with its offset: 2026-01-30T14:00:00+01:00");
    return Optional.empty();
  }

  private Optional<String> category(Scalar scalar) {
    String id = scalar.text().strip();
    if (newsroom.taxonomy().category(id).isPresent()) {
      return Optional.of(id);
    }
    List<String> ids = newsroom.taxonomy().categories().stream().map(Term::id).toList();
    String help =
        nearest(id)
            .map(near -> "did you mean '" + near + "'?")
            .orElse("write one of: " + String.join(", ", ids) + "; or add it to taxonomy.yaml");
    findings.add(UNKNOWN_CATEGORY, scalar.span(), "unknown category '" + id + "'", help);
    return Optional.empty();
  }

  // An author may have written, or misspelt, the name for the id.
  private Optional<String> nearest(String written) {
    List<String> words = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    for (Term category : newsroom.taxonomy().categories()) {
      for (String word : List.of(category.id(), category.name(), category.shortName())) {
        words.add(word);
        ids.add(category.id());
      }
    }
    return findings.nearest(written, words).map(word -> ids.get(words.indexOf(word)));
  }

  private Optional<Schema> schema(Optional<PublicationDate> date) {
    Optional<Scalar> scalar = fields.scalar("schema");
    if (scalar.isPresent()) {
      String text = scalar.get().text().strip();
      Optional<Schema> named =
          SchemaId.of(text)
              .flatMap(newsroom.schemas()::find)
              .filter(s -> s.type() == DocumentType.BRIEF);
      if (named.isEmpty()) {
        findings.add(
            UNKNOWN_SCHEMA,
            scalar.get().span(),
            "there is no schema '" + text + "' for briefs",
            "write one of: " + schemaNames());
      }
      return named;
    }
    if (date.isEmpty()) {
      return Optional.empty();
    }
    Optional<Schema> inForce = newsroom.schemas().inForce(DocumentType.BRIEF, date.get().day());
    if (inForce.isEmpty()) {
      findings.add(
          UNKNOWN_SCHEMA,
          fields.place("date"),
          "no schema for briefs is in force on " + date.get().day(),
          "add `schema:` with one of: " + schemaNames());
    }
    return inForce;
  }

  private String schemaNames() {
    return newsroom.schemas().all().stream()
        .filter(s -> s.type() == DocumentType.BRIEF)
        .map(s -> s.id().toString())
        .collect(Collectors.joining(", "));
  }

  // One without a title is none.
  private static List<Source> titled(List<ReadSource> read) {
    return read.stream().map(ReadSource::source).filter(s -> !s.title().isEmpty()).toList();
  }
}
