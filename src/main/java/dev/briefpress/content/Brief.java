package dev.briefpress.content;

import dev.briefpress.diagnostics.Span;
import dev.briefpress.judgement.Judgement;
import dev.briefpress.review.AiUse;
import dev.briefpress.review.Responsible;
import dev.briefpress.review.ReviewState;
import dev.briefpress.review.Statement;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A checked brief as the rest of the site needs it: all but its {@link Body}. If you hold one, its
 * required fields exist.
 *
 * @param address where its page is
 * @param summary one or two plain sentences: the author's, or the opening of the summary section
 * @param judgement what it judges, in one sentence; absent when no sentence says so
 * @param kicker product line and category: {@code Intelligence Report: Cyber}
 * @param entities people and organisations it names, in order, each once
 * @param techniques names of the techniques it applies, in order, each once
 * @param references files of the site that its body points at
 * @param anchors fragments that its page offers
 * @param words length of the body in words
 * @param reviewed what the record of its review is worth for its text
 * @param responsible who answers for it in public
 * @param digest of the source file
 * @param fields where those front-matter fields stand in which one document can contradict another:
 *     by field, {@code tags}, and by item of a list as written, {@code tags/cyber resilience}
 */
public record Brief(
    BriefId id,
    Slug slug,
    SitePath address,
    Header header,
    String summary,
    Optional<Judgement> judgement,
    String kicker,
    List<Entity> entities,
    List<String> techniques,
    List<Reference> references,
    List<String> anchors,
    int words,
    ReviewState reviewed,
    Optional<Responsible> responsible,
    Fingerprint digest,
    Map<String, Span> fields)
    implements Document {
  private static final String HISTORY = ".history.html";

  /** Newest first; of one moment, the later path first. */
  public static final Comparator<Brief> NEWEST_FIRST =
      Comparator.comparing((Brief b) -> b.header().date()).thenComparing(Brief::id).reversed();

  public Brief {
    entities = List.copyOf(entities);
    techniques = List.copyOf(techniques);
    references = List.copyOf(references);
    anchors = List.copyOf(anchors);
    fields = Collections.unmodifiableMap(new TreeMap<>(fields));
  }

  /** Address of a brief's page: {@code briefs/2026/01/30/eu-japan.html}. */
  public static SitePath addressOf(java.time.LocalDate day, Slug slug) {
    String iso = day.toString();
    // Other years than those of four digits have a sign.
    String folders =
        iso.length() == "2026-01-30".length()
            ? iso.replace('-', '/')
            : "%04d/%02d/%02d".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    return new SitePath("briefs/" + folders + "/" + slug + ".html");
  }

  /**
   * What it is filed under in the facet called {@code facet}: ids of values that must be in the
   * taxonomy, other values as written. The one place that knows where the shipped facets are read.
   */
  public List<String> filedUnder(String facet) {
    return switch (facet) {
      case "category" -> List.of(header.category());
      case "tags" -> header.tags().stream().map(Tag::name).toList();
      case "entities" -> entities.stream().map(Entity::name).toList();
      case "techniques" -> techniques;
      case "confidence" -> List.of(header.confidence().id());
      case "likelihood" -> header.likelihood().stream().toList();
      case "grade" ->
          header.sources().stream().flatMap(s -> s.grade().stream()).distinct().sorted().toList();
      case "hosts" -> header.sources().stream().flatMap(s -> s.host().stream()).distinct().toList();
      case "tlp" -> List.of(header.tlp().label());
      default -> header.facets().getOrDefault(facet, List.of());
    };
  }

  /** The judgement where it can stand in a list, apart from the text. */
  public Optional<Judgement> headline() {
    return judgement.filter(Judgement::standsAlone);
  }

  /** The summary without the judgement: what a list shows below it, possibly empty. */
  public String background() {
    return judgement.map(j -> j.without(summary)).orElse(summary);
  }

  /** Address of the page with all versions of the brief, where it has several. */
  public SitePath historyAddress() {
    return beside(HISTORY);
  }

  /**
   * Whether a page with all versions of a brief, and nothing else, may stand at {@code address}.
   */
  public static boolean isHistory(String address) {
    return address.startsWith("briefs/") && address.endsWith(HISTORY);
  }

  /** What it says about itself: of its review, and of AI. */
  public Statement statement() {
    return Statement.of(use(), reviewed, responsible.isPresent());
  }

  /** The part of AI, as its label counts it. */
  public AiUse.Use use() {
    return header.ai().map(AiUse::counted).orElse(AiUse.Use.NONE);
  }

  /** Address of the brief as data, beside its page. */
  public SitePath dataAddress() {
    return address(Format.JSON);
  }

  /** Whether the brief is published in {@code format}. */
  public boolean has(Format format) {
    return !format.ofMatrix() || (header.ach().isPresent() && status() != Status.WITHDRAWN);
  }

  /** Address of the brief in {@code format}, beside its page. */
  public SitePath address(Format format) {
    return beside(format.suffix());
  }

  private SitePath beside(String suffix) {
    String page = address.value();
    return new SitePath(page.substring(0, page.length() - ".html".length()) + suffix);
  }

  /**
   * A form in which each brief is published beside its page.
   *
   * @param name as readers see it: {@code JSON}
   * @param suffix of its file, in place of the page's {@code .html}
   * @param mediaType of its file
   * @param ofMatrix whether it holds the matrix of competing hypotheses and nothing else, so that
   *     only published briefs with one have it
   */
  public record Format(String name, String suffix, String mediaType, boolean ofMatrix) {
    /** The brief as data, which the page, the feeds and a takedown point at by name. */
    public static final Format JSON = new Format("JSON", ".json", "application/json", false);

    /** The brief's matrix as a table. */
    public static final Format MATRIX = new Format("CSV", ".ach.csv", "text/csv", true);
  }

  @Override
  public Status status() {
    return header.status();
  }

  @Override
  public void accept(Visitor visitor) {
    visitor.visit(this);
  }
}
