package dev.briefpress.check;

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
import dev.briefpress.content.Status;
import dev.briefpress.content.Tag;
import dev.briefpress.content.Tlp;
import dev.briefpress.content.Withdrawal;
import dev.briefpress.schema.DocumentType;
import dev.briefpress.schema.Schema;
import dev.briefpress.schema.Schemas;
import dev.briefpress.settings.Settings;
import dev.briefpress.settings.Taxonomy;
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

  private final Settings settings;
  private final Taxonomy taxonomy;
  private final Schemas schemas;
  private final Findings findings;
  private final Values values;
  private final Fields fields;
  private final Publication publication;

  HeaderReader(
      Mapping frontMatter,
      Settings settings,
      Taxonomy taxonomy,
      Schemas schemas,
      Findings findings) {
    this.settings = settings;
    this.taxonomy = taxonomy;
    this.schemas = schemas;
    this.findings = findings;
    this.values = new Values(findings);
    this.fields = new Fields(frontMatter, findings);
    this.publication = new Publication(fields, findings);
  }

  /**
   * What the fields say.
   *
   * @param header absent when a required field, or one that decides on publication, is unusable
   * @param schema absent when none can be told
   * @param slug the author's, absent when the file name serves or the field is unusable
   * @param tags also there without a header; absent when they are missing or unusable
   * @param assessed also there without a header
   */
  record Result(
      Optional<Header> header,
      Optional<Schema> schema,
      Optional<Slug> slug,
      Optional<List<Tag>> tags,
      Optional<String> assessed) {}

  Result read() {
    Optional<String> title = fields.requiredLine("title");
    Optional<PublicationDate> date = date();
    Optional<String> category = category();
    Optional<Confidence> confidence = confidence();
    Optional<List<Tag>> tags = new TagFieldReader(findings, taxonomy).read(fields);
    Optional<Status> status = publication.status();
    Optional<Schema> schema = schema(date);
    Optional<Slug> slug = fields.scalar("slug").flatMap(s -> values.slug("slug", s));
    Rest rest = rest(status);
    Optional<SchemaId> own = schema.map(Schema::id);
    Map<String, List<String>> facets =
        new FacetFieldReader(findings, values, fields, own).read(taxonomy);
    Map<String, FieldValue> ownFields =
        new OwnFieldReader(findings, values, fields, own).read(taxonomy);
    // JBake's own header names its type, and Briefpress has one folder a type.
    fields.value("type");
    publication.lookAtUnknown();
    fields.reportUnknown();
    absences(status);
    if (title.isEmpty()
        || date.isEmpty()
        || category.isEmpty()
        || confidence.isEmpty()
        || schema.isEmpty()
        || !publication.isClear()) {
      return new Result(Optional.empty(), schema, slug, tags, rest.assessed);
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
            rest.tlp,
            schema.get().id(),
            rest.summary,
            rest.kicker,
            rest.assessed,
            rest.likelihood,
            rest.ladder,
            rest.sources,
            rest.review,
            rest.corrections,
            rest.withdrawn,
            rest.ai,
            rest.aliases,
            rest.related,
            facets,
            ownFields);
    return new Result(Optional.of(header), schema, slug, tags, rest.assessed);
  }

  /** The optional fields. */
  private record Rest(
      Optional<LocalDate> updated,
      String lang,
      Tlp tlp,
      Optional<String> summary,
      Optional<String> kicker,
      Optional<String> assessed,
      Optional<String> likelihood,
      String ladder,
      List<dev.briefpress.content.Source> sources,
      Optional<Review> review,
      List<Correction> corrections,
      Optional<Withdrawal> withdrawn,
      Optional<AiUse> ai,
      List<SitePath> aliases,
      List<Slug> related) {}

  private Rest rest(Optional<Status> status) {
    Optional<LocalDate> updated = values.day(fields, "updated");
    String lang = values.language(fields, "lang").orElse(settings.lang());
    Optional<String> ladder =
        values.choice(
            fields,
            "ladder",
            Likelihoods.ladders(),
            text -> Optional.of(text).filter(Likelihoods.ladders()::contains));
    EditorialReader editorial = new EditorialReader(findings, values);
    return new Rest(
        updated,
        lang,
        tlp(),
        fields.text("summary"),
        fields.line("kicker"),
        fields.line("assessed"),
        likelihood(ladder),
        ladder.orElse(Likelihoods.ICD_203),
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
    String name = ladder.orElse(Likelihoods.ICD_203);
    return values.choice(
        fields, "likelihood", Likelihoods.terms(name), text -> Likelihoods.term(name, text));
  }

  // What depends on a field not being there, asked when misspelt fields are known.
  private void absences(Optional<Status> status) {
    if (!fields.has("sources")) {
      findings.add(
          NoSources.at(
              findings.file(),
              fields.gap("sources"),
              "the brief names no source",
              "add `sources:` with a title, an address and a grade each"));
    }
    // A draft has no reviewer yet.
    if (settings.reviewRequired()
        && !fields.has("review")
        && status.orElse(Status.PUBLISHED) == Status.PUBLISHED) {
      findings.add(
          MissingReview.at(
              findings.file(),
              fields.gap("review"),
              "this site requires a review and the brief names none",
              "add `review: {by: …, on: YYYY-MM-DD}`"));
    }
    boolean silent = fields.mapping().entry("status").isEmpty() && !fields.has("status");
    boolean usable = status.isPresent() || silent;
    if (usable
        && status.orElse(Status.PUBLISHED) != Status.WITHDRAWN
        && fields.mapping().entry("withdrawn").isPresent()) {
      publication.unclear();
      findings.decided(
          "withdrawn",
          BadValue.at(
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
        return Optional.of(PublicationDate.of(OffsetDateTime.parse(text), settings.timezone()));
      }
      if (text.length() == 10) {
        return Optional.of(PublicationDate.of(LocalDate.parse(text), settings.timezone()));
      }
    } catch (DateTimeException e) {
      // told below, like any other form
    }
    findings.add(
        BadDate.at(
            findings.file(),
            scalar.get().span(),
            "'" + text + "' is not a date",
            "write the day as YYYY-MM-DD, or a moment with its offset: 2026-01-30T14:00:00+01:00"));
    return Optional.empty();
  }

  private Optional<String> category() {
    Optional<Scalar> scalar = fields.requiredScalar("category");
    if (scalar.isEmpty()) {
      return Optional.empty();
    }
    String id = scalar.get().text().strip();
    if (taxonomy.category(id).isPresent()) {
      return Optional.of(id);
    }
    List<String> ids = taxonomy.categories().stream().map(Term::id).toList();
    String help =
        nearest(id)
            .map(near -> "did you mean '" + near + "'?")
            .orElse("write one of: " + String.join(", ", ids) + "; or add it to taxonomy.yaml");
    findings.add(
        UnknownCategory.at(
            findings.file(), scalar.get().span(), "unknown category '" + id + "'", help));
    return Optional.empty();
  }

  // An author may have written, or misspelt, the name for the id.
  private Optional<String> nearest(String written) {
    List<String> words = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    for (Term category : taxonomy.categories()) {
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
          SchemaId.of(text).flatMap(schemas::find).filter(s -> s.type() == DocumentType.BRIEF);
      if (named.isEmpty()) {
        findings.add(
            UnknownSchema.at(
                findings.file(),
                scalar.get().span(),
                "there is no schema '" + text + "' for briefs",
                "write one of: " + schemaNames()));
      }
      return named;
    }
    if (date.isEmpty()) {
      return Optional.empty();
    }
    Optional<Schema> inForce = schemas.inForce(DocumentType.BRIEF, date.get().day());
    if (inForce.isEmpty()) {
      findings.add(
          UnknownSchema.at(
              findings.file(),
              fields.place("date"),
              "no schema for briefs is in force on " + date.get().day(),
              "add `schema:` with one of: " + schemaNames()));
    }
    return inForce;
  }

  private String schemaNames() {
    return schemas.all().stream()
        .filter(s -> s.type() == DocumentType.BRIEF)
        .map(s -> s.id().toString())
        .collect(Collectors.joining(", "));
  }

  private Tlp tlp() {
    Tlp tlp = publication.tlp().orElse(settings.tlp());
    if (tlp.compareTo(settings.tlp()) > 0 && !settings.excludeAboveTlp()) {
      findings.add(
          Marking.at(
              findings.file(),
              fields.place("tlp"),
              tlp.marking() + " is above this site's " + settings.tlp().marking(),
              "do not publish it here; with tlp.above=exclude such briefs are left out"));
    }
    return tlp;
  }
}
