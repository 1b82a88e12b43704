package dev.briefpress.parse;

import static dev.briefpress.parse.FrontMatterFindings.BAD_DATE;
import static dev.briefpress.parse.FrontMatterFindings.BAD_VALUE;
import static dev.briefpress.parse.FrontMatterFindings.UNKNOWN_CATEGORY;
import static dev.briefpress.parse.FrontMatterFindings.UNKNOWN_SCHEMA;

import dev.briefpress.content.AiUse;
import dev.briefpress.content.Confidence;
import dev.briefpress.content.Correction;
import dev.briefpress.content.FieldValue;
import dev.briefpress.content.Header;
import dev.briefpress.content.PublicationDate;
import dev.briefpress.content.Review;
import dev.briefpress.content.SchemaId;
import dev.briefpress.content.SitePath;
import dev.briefpress.content.Slug;
import dev.briefpress.content.Source;
import dev.briefpress.content.Status;
import dev.briefpress.content.Tag;
import dev.briefpress.content.Tlp;
import dev.briefpress.content.Withdrawal;
import dev.briefpress.judgement.Ladder;
import dev.briefpress.parse.FrontMatter.ReadSource;
import dev.briefpress.schema.DocumentType;
import dev.briefpress.schema.Newsroom;
import dev.briefpress.schema.Schema;
import dev.briefpress.settings.Term;
import dev.briefpress.yaml.Fields;
import dev.briefpress.yaml.Yaml.Mapping;
import dev.briefpress.yaml.Yaml.Scalar;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads a brief's front matter into a {@link Header}. */
final class HeaderReader {
  private static final List<String> LEVELS =
      Arrays.stream(Confidence.values()).map(Confidence::id).toList();

  private final Newsroom newsroom;
  private final Findings findings;
  private final Values values;
  private final Fields fields;
  private final Publication publication;

  HeaderReader(Newsroom newsroom, Mapping frontMatter, Findings findings) {
    this.newsroom = newsroom;
    this.findings = findings;
    this.values = new Values(findings);
    this.fields = new Fields(frontMatter, findings);
    this.publication = new Publication(fields, findings);
  }

  /**
   * What the fields say.
   *
   * @param schema absent when none can be told
   * @param slug the author's, absent when the file name serves or the field is unusable
   */
  record Result(FrontMatter frontMatter, Optional<Schema> schema, Optional<Slug> slug) {}

  Result read() {
    Optional<String> title = fields.requiredLine("title");
    Optional<PublicationDate> date = date();
    Optional<String> category = category();
    Optional<Confidence> confidence = confidence();
    Optional<List<Tag>> tags = new TagFieldReader(findings, newsroom.taxonomy()).read(fields);
    Optional<Status> status = publication.status();
    Optional<Schema> schema = schema(date);
    Optional<Slug> slug = fields.scalar("slug").flatMap(s -> values.slug("slug", s));
    Rest rest = rest(status);
    Optional<SchemaId> own = schema.map(Schema::id);
    OwnFieldReader declared = new OwnFieldReader(findings, values, fields, own);
    Map<String, List<String>> facets = declared.facets(newsroom.taxonomy());
    Map<String, FieldValue> ownFields = declared.own(newsroom.taxonomy());
    // JBake's own header names its type, and Briefpress has one folder a type.
    fields.value("type");
    publication.lookAtUnknown();
    fields.reportUnknown();
    withdrawal(status);
    if (title.isEmpty()
        || date.isEmpty()
        || category.isEmpty()
        || confidence.isEmpty()
        || schema.isEmpty()
        || !publication.isClear()) {
      return result(Optional.empty(), date, status, tags, rest, schema, slug);
    }
    Header header =
        new Header(
            title.get(),
            date.get(),
            rest.updated,
            category.get(),
            confidence.get(),
            tags.orElse(List.of()),
            status.orElse(Status.PUBLISHED),
            rest.lang,
            rest.tlp.orElse(newsroom.settings().tlp()),
            schema.get().id(),
            rest.summary,
            rest.judgement,
            rest.kicker,
            rest.assessed,
            rest.likelihood,
            rest.ladder,
            sources(rest.sources),
            rest.review,
            rest.corrections,
            rest.withdrawn,
            rest.ai,
            rest.aliases,
            rest.related,
            facets,
            ownFields);
    return result(Optional.of(header), date, status, tags, rest, schema, slug);
  }

  private Result result(
      Optional<Header> header,
      Optional<PublicationDate> date,
      Optional<Status> status,
      Optional<List<Tag>> tags,
      Rest rest,
      Optional<Schema> schema,
      Optional<Slug> slug) {
    FrontMatter front =
        new FrontMatter(
            fields,
            header,
            date.map(PublicationDate::day),
            status,
            rest.tlp,
            tags,
            rest.assessed,
            rest.sources);
    return new Result(front, schema, slug);
  }

  /** The optional fields. */
  private record Rest(
      Optional<LocalDate> updated,
      String lang,
      Optional<Tlp> tlp,
      Optional<String> summary,
      Optional<String> judgement,
      Optional<String> kicker,
      Optional<String> assessed,
      Optional<String> likelihood,
      String ladder,
      List<ReadSource> sources,
      Optional<Review> review,
      List<Correction> corrections,
      Optional<Withdrawal> withdrawn,
      Optional<AiUse> ai,
      List<SitePath> aliases,
      List<Slug> related) {}

  private Rest rest(Optional<Status> status) {
    Optional<LocalDate> updated = values.day(fields, "updated");
    String lang = values.language(fields, "lang").orElse(newsroom.settings().lang());
    Optional<String> ladder =
        values.choice(
            fields,
            "ladder",
            Ladder.ids(),
            text -> Optional.of(text).filter(Ladder.ids()::contains));
    EditorialReader editorial = new EditorialReader(findings, values);
    return new Rest(
        updated,
        lang,
        publication.tlp(),
        fields.text("summary"),
        fields.line("judgement"),
        fields.line("kicker"),
        fields.line("assessed"),
        likelihood(ladder),
        ladder.orElse(Ladder.ICD_203.id()),
        new SourcesReader(findings, values).read(fields),
        editorial.review(fields),
        editorial.corrections(fields),
        editorial.withdrawn(fields, status),
        editorial.ai(fields),
        each("aliases", values::alias),
        each("related", scalar -> values.slug("related", scalar)));
  }

  private <T> List<T> each(String name, Function<Scalar, Optional<T>> meaning) {
    List<T> usable = new ArrayList<>();
    for (Scalar scalar : fields.scalars(name)) {
      meaning.apply(scalar).ifPresent(usable::add);
    }
    return usable;
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

  private Optional<PublicationDate> date() {
    Optional<Scalar> scalar = fields.requiredScalar("date");
    if (scalar.isEmpty()) {
      return Optional.empty();
    }
    String text = scalar.get().text().strip();
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
      // told below, like any other form
    }
    findings.add(
        BAD_DATE,
        scalar.get().span(),
        "'" + text + "' is not a date",
        "write the day as YYYY-MM-DD, or a moment with its offset: 2026-01-30T14:00:00+01:00");
    return Optional.empty();
  }

  private Optional<String> category() {
    Optional<Scalar> scalar = fields.requiredScalar("category");
    if (scalar.isEmpty()) {
      return Optional.empty();
    }
    String id = scalar.get().text().strip();
    if (newsroom.taxonomy().category(id).isPresent()) {
      return Optional.of(id);
    }
    List<String> ids = newsroom.taxonomy().categories().stream().map(Term::id).toList();
    String help =
        nearest(id)
            .map(near -> "did you mean '" + near + "'?")
            .orElse("write one of: " + String.join(", ", ids) + "; or add it to taxonomy.yaml");
    findings.add(UNKNOWN_CATEGORY, scalar.get().span(), "unknown category '" + id + "'", help);
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

  private Optional<Confidence> confidence() {
    return fields
        .requiredScalar("confidence")
        .flatMap(s -> values.choice("confidence", s, LEVELS, Confidence::of));
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
  private static List<Source> sources(List<ReadSource> read) {
    return read.stream().map(ReadSource::source).filter(s -> !s.title().isEmpty()).toList();
  }
}
