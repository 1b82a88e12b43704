package dev.briefpress.content;

import dev.briefpress.ach.Matrix;
import dev.briefpress.ledger.Revision;
import dev.briefpress.ledger.Revision.Kind;
import dev.briefpress.review.AiUse;
import dev.briefpress.review.Author;
import dev.briefpress.review.Review;
import dev.briefpress.sourcing.Source;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A brief's front matter, checked and with its defaults.
 *
 * @param date when it was published
 * @param updated when its substance last changed
 * @param category an id of the taxonomy
 * @param summary the author's, absent when the summary section's opening serves
 * @param judgement the author's, absent when a sentence of the body serves
 * @param kicker the author's, absent when product line and category make it
 * @param assessed letter or number of the preferred hypothesis
 * @param likelihood a term of {@code ladder}
 * @param ladder {@code icd203} or {@code phia}
 * @param revisions what changed after publication, in the author's order; of the fields {@code
 *     revisions} and {@code corrections}
 * @param ach the matrix of competing hypotheses
 * @param aliases old addresses, relative to the site's root
 * @param related slugs of briefs to show first
 * @param updates slugs of earlier briefs that this one brings up to date
 * @param allowed findings that its author means to have
 * @param facets what it is filed under in the newsroom's own facets, by facet: ids of values that
 *     the taxonomy names, other values as written
 * @param fields the newsroom's own fields that are no facets, by name
 */
public record Header(
    String title,
    PublicationDate date,
    Optional<LocalDate> updated,
    String category,
    Confidence confidence,
    List<Tag> tags,
    Status status,
    String lang,
    Tlp tlp,
    SchemaId schema,
    Optional<String> summary,
    Optional<String> judgement,
    Optional<String> kicker,
    Optional<String> assessed,
    Optional<String> likelihood,
    String ladder,
    Optional<Matrix> ach,
    List<Source> sources,
    List<Author> authors,
    Optional<Review> review,
    List<Revision> revisions,
    Optional<Withdrawal> withdrawn,
    Optional<AiUse> ai,
    List<SitePath> aliases,
    List<Slug> related,
    List<Slug> updates,
    List<Allowance> allowed,
    Map<String, List<String>> facets,
    Map<String, FieldValue> fields) {
  public Header {
    tags = List.copyOf(tags);
    sources = List.copyOf(sources);
    revisions = List.copyOf(revisions);
    authors = List.copyOf(authors);
    aliases = List.copyOf(aliases);
    related = List.copyOf(related);
    updates = List.copyOf(updates);
    allowed = List.copyOf(allowed);
    facets = Collections.unmodifiableMap(new TreeMap<>(facets));
    fields = Collections.unmodifiableMap(new TreeMap<>(fields));
  }

  /**
   * A finding that the author means to have.
   *
   * @param code of the rule
   * @param why as readers of the report see it
   */
  public record Allowance(String code, String why) {}

  /** The title, unless the brief was withdrawn and its author does not let it stand. */
  public Optional<String> shownTitle() {
    boolean shown = status != Status.WITHDRAWN || withdrawn.filter(Withdrawal::title).isPresent();
    return shown ? Optional.of(title) : Optional.empty();
  }

  /** The revisions that say that the brief was wrong: corrections and retractions. */
  public List<Revision> corrections() {
    return revisions.stream().filter(revision -> revision.kind().isCorrection()).toList();
  }

  /**
   * When its substance last changed: the latest of publication, {@code updated} and the revisions
   * that are more than a typo, a day counting from its start in {@code zone}. All pages, feeds and
   * data give this moment.
   */
  public Instant changed(ZoneId zone) {
    // As most are: lists ask for this moment very often.
    if (updated.isEmpty() && revisions.isEmpty()) {
      return date.moment();
    }
    return lastChange()
        .map(day -> day.atStartOfDay(zone).toInstant())
        .filter(moment -> moment.isAfter(date.moment()))
        .orElse(date.moment());
  }

  /** The day on which its substance last changed after publication. */
  public Optional<LocalDate> lastChange() {
    // Most briefs never change, and lists ask for this day very often.
    if (revisions.isEmpty()) {
      return updated;
    }
    Stream<LocalDate> days =
        revisions.stream().filter(revision -> revision.kind().isSubstantive()).map(Revision::on);
    return Stream.concat(updated.stream(), days).max(Comparator.naturalOrder());
  }

  /** The last day on which it was clarified or brought up to date. */
  public Optional<LocalDate> lastUpdate() {
    return Stream.concat(
            updated.stream(),
            Stream.of(last(Kind.CLARIFICATION), last(Kind.UPDATE)).flatMap(Optional::stream))
        .max(Comparator.naturalOrder());
  }

  /** The last day on which there was a revision of {@code kind}. */
  public Optional<LocalDate> last(Kind kind) {
    return revisions.stream()
        .filter(revision -> revision.kind() == kind)
        .map(Revision::on)
        .max(Comparator.naturalOrder());
  }
}
