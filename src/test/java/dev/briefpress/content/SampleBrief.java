package dev.briefpress.content;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A brief for tests: everything has a value, and what a test cares about is set. */
public final class SampleBrief {
  private final String slug;
  private PublicationDate date;
  private String title;
  private String summary = "The opening. It says what happened.";
  private Optional<LocalDate> updated = Optional.empty();
  private String category = "cyber";
  private List<Tag> tags = List.of(Tag.of("cyber resilience"));
  private Status status = Status.PUBLISHED;
  private String lang = "en";
  private List<Source> sources = List.of();
  private List<Correction> corrections = List.of();
  private Optional<Review> review = Optional.empty();
  private Optional<Withdrawal> withdrawn = Optional.empty();
  private Optional<AiUse> ai = Optional.empty();
  private Optional<String> assessed = Optional.empty();
  private Optional<String> likelihood = Optional.empty();
  private List<Entity> entities = List.of();
  private List<String> techniques = List.of();
  private String digest = "0".repeat(64);

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

  public SampleBrief corrections(Correction... values) {
    corrections = List.of(values);
    return this;
  }

  public SampleBrief review(Review value) {
    review = Optional.of(value);
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

  public SampleBrief entities(Entity... values) {
    entities = List.of(values);
    return this;
  }

  public SampleBrief techniques(String... values) {
    techniques = List.of(values);
    return this;
  }

  public SampleBrief digest(String value) {
    digest = value;
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
            Tlp.CLEAR,
            new SchemaId("intelligence-report", 3),
            Optional.empty(),
            Optional.empty(),
            assessed,
            likelihood,
            "icd203",
            sources,
            review,
            corrections,
            withdrawn,
            ai,
            List.of(),
            List.of());
    return new Brief(
        new BriefId(source),
        name,
        Brief.addressOf(day, name),
        header,
        summary,
        "Intelligence Report: Cyber",
        entities,
        techniques,
        List.of(),
        List.of(),
        120,
        digest,
        Map.of());
  }
}
