package dev.briefpress.content;

import dev.briefpress.ach.Matrix;
import dev.briefpress.diagnostics.Span;
import dev.briefpress.judgement.Judgement;
import dev.briefpress.judgement.Judging;
import dev.briefpress.ledger.Revision;
import dev.briefpress.review.AiUse;
import dev.briefpress.review.Author;
import dev.briefpress.review.Responsible;
import dev.briefpress.review.Review;
import dev.briefpress.review.ReviewState;
import dev.briefpress.sourcing.Source;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A brief for tests: everything has a value, and what a test cares about is set. */
public final class SampleBrief {
  private final String slug;
  private PublicationDate date;
  private String title;
  private String summary = "The opening. It says what happened.";
  private Optional<Judgement> judgement = Optional.empty();
  private Optional<LocalDate> updated = Optional.empty();
  private String category = "cyber";
  private List<Tag> tags = List.of(Tag.of("cyber resilience"));
  private Status status = Status.PUBLISHED;
  private String lang = "en";
  private List<Source> sources = List.of();
  private List<Revision> revisions = List.of();
  private List<Author> authors = List.of();
  private ReviewState reviewed = ReviewState.NONE;
  private Optional<Responsible> responsible = Optional.empty();
  private Optional<Review> review = Optional.empty();
  private Optional<Withdrawal> withdrawn = Optional.empty();
  private Optional<AiUse> ai = Optional.empty();
  private Optional<String> assessed = Optional.empty();
  private Optional<String> likelihood = Optional.empty();
  private Optional<Matrix> ach = Optional.empty();
  private List<Entity> entities = List.of();
  private List<String> techniques = List.of();
  private List<SitePath> aliases = List.of();
  private List<Slug> related = List.of();
  private List<Slug> updates = List.of();
  private Tlp tlp = Tlp.CLEAR;
  private List<Reference> references = List.of();
  private List<String> anchors = List.of();
  private Map<String, Span> fields = Map.of();
  private final Map<String, List<String>> facets = new TreeMap<>();
  private final Map<String, FieldValue> ownFields = new TreeMap<>();

  private SampleBrief(String slug, LocalDate day) {
    this.slug = slug;
    this.title = "Brief " + slug;
    this.date = PublicationDate.of(day, ZoneOffset.UTC);
  }

  /** A brief published on {@code day}, at midnight UTC. */
  public static SampleBrief of(String slug, String day) {
    return new SampleBrief(slug, LocalDate.parse(day));
  }

  public SampleBrief date(PublicationDate value) {
    date = value;
    return this;
  }

  public SampleBrief title(String value) {
    title = value;
    return this;
  }

  public SampleBrief summary(String value) {
    summary = value;
    return this;
  }

  /** A sentence of its bottom line, with a term of ICD 203. */
  public SampleBrief judgement(String sentence) {
    judgement = new Judging("icd203", likelihood).of(Optional.empty(), List.of(sentence), List::of);
    return this;
  }

  public SampleBrief updated(String value) {
    updated = Optional.of(LocalDate.parse(value));
    return this;
  }

  public SampleBrief category(String value) {
    category = value;
    return this;
  }

  public SampleBrief tags(String... values) {
    tags = List.of(values).stream().map(Tag::of).toList();
    return this;
  }

  public SampleBrief lang(String value) {
    lang = value;
    return this;
  }

  public SampleBrief sources(Source... values) {
    sources = List.of(values);
    return this;
  }

  public SampleBrief revisions(Revision... values) {
    revisions = List.of(values);
    return this;
  }

  public SampleBrief authors(Author... values) {
    authors = List.of(values);
    return this;
  }

  /** A review that is worth this much for its text. */
  public SampleBrief review(Review value, ReviewState state) {
    review = Optional.of(value);
    reviewed = state;
    return this;
  }

  public SampleBrief responsible(Responsible value) {
    responsible = Optional.of(value);
    return this;
  }

  public SampleBrief withdrawn(Withdrawal value) {
    withdrawn = Optional.of(value);
    status = Status.WITHDRAWN;
    return this;
  }

  public SampleBrief ai(AiUse value) {
    ai = Optional.of(value);
    return this;
  }

  public SampleBrief judged(String hypothesis, String term) {
    assessed = Optional.of(hypothesis);
    likelihood = Optional.of(term);
    return this;
  }

  public SampleBrief ach(Matrix value) {
    ach = Optional.of(value);
    return this;
  }

  public SampleBrief entities(Entity... values) {
    entities = List.of(values);
    return this;
  }

  public SampleBrief techniques(String... values) {
    techniques = List.of(values);
    return this;
  }

  public SampleBrief status(Status value) {
    status = value;
    return this;
  }

  public SampleBrief tlp(Tlp value) {
    tlp = value;
    return this;
  }

  public SampleBrief aliases(String... values) {
    aliases = Stream.of(values).map(SitePath::new).toList();
    return this;
  }

  public SampleBrief updates(String... slugs) {
    updates = Stream.of(slugs).map(Slug::new).toList();
    return this;
  }

  public SampleBrief related(String... slugs) {
    related = Stream.of(slugs).map(Slug::new).toList();
    return this;
  }

  /** People and organisations of whom only the name is known. */
  public SampleBrief names(String... values) {
    entities =
        Stream.of(values)
            .map(name -> new Entity(name, Optional.empty(), Optional.empty()))
            .toList();
    return this;
  }

  /** Points at files of the site, the first on line 20, the next on line 21 and so on. */
  public SampleBrief references(String... targets) {
    references = SampleReferences.of(targets);
    return this;
  }

  /** Files it under values of a newsroom's own facet. */
  public SampleBrief filed(String facet, String... values) {
    facets.put(facet, List.of(values));
    return this;
  }

  /** Gives it a field that a newsroom declares. */
  public SampleBrief own(String field, FieldValue value) {
    ownFields.put(field, value);
    return this;
  }

  public SampleBrief anchors(String... values) {
    anchors = List.of(values);
    return this;
  }

  /** Says that a front-matter field's value stands on {@code line}. */
  public SampleBrief field(String name, int line) {
    fields = new TreeMap<>(fields);
    fields.put(name, Span.of(line, 1, 8));
    return this;
  }

  /** Files the brief in UTC. */
  public Brief build() {
    return build(ZoneOffset.UTC);
  }

  /** Files the brief in {@code zone}. */
  public Brief build(ZoneId zone) {
    PublicationDate filed =
        date.exact()
            ? PublicationDate.of(date.moment().atOffset(ZoneOffset.UTC), zone)
            : PublicationDate.of(date.day(), zone);
    LocalDate day = filed.day();
    Slug name = new Slug(slug);
    String source = "content/briefs/%s/%s.md".formatted(day.toString().replace('-', '/'), slug);
    Header header =
        new Header(
            title,
            filed,
            updated,
            category,
            Confidence.MODERATE,
            tags,
            status,
            lang,
            tlp,
            new SchemaId("intelligence-report", 3),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            assessed,
            likelihood,
            "icd203",
            ach,
            sources,
            authors,
            review,
            revisions,
            withdrawn,
            ai,
            aliases,
            related,
            updates,
            List.of(),
            facets,
            ownFields);
    return new Brief(
        new BriefId(source),
        name,
        Brief.addressOf(day, name),
        header,
        summary,
        judgement,
        "Intelligence Report: Cyber",
        entities,
        techniques,
        references,
        anchors,
        120,
        reviewed,
        responsible,
        Fingerprint.of(header + summary + judgement + entities + techniques),
        fields);
  }
}
