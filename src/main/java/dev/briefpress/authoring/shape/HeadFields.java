package dev.briefpress.authoring.shape;

import dev.briefpress.content.Confidence;
import dev.briefpress.judgement.Ladder;
import dev.briefpress.settings.Taxonomy;
import dev.briefpress.settings.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The fields of a head while it is read. Of several values for a field the first one counts. A
 * method that returns a boolean tells whether its text was a value of the field.
 */
final class HeadFields {
  private final Taxonomy taxonomy;
  private Optional<String> title;
  private Optional<String> date = Optional.empty();
  private Optional<String> updated = Optional.empty();
  private Optional<String> category = Optional.empty();
  private Optional<String> kicker = Optional.empty();
  private Optional<Marking> marking = Optional.empty();
  private Optional<String> use = Optional.empty();
  private Optional<Head.Reviewer> review = Optional.empty();
  private Optional<Confidence> confidence = Optional.empty();
  private Optional<String> likelihood = Optional.empty();
  private Optional<String> summary = Optional.empty();
  private final List<String> tags = new ArrayList<>();

  /**
   * @param title the title, where the source has one
   */
  HeadFields(Taxonomy taxonomy, Optional<String> title) {
    this.taxonomy = taxonomy;
    this.title = title;
  }

  /** All fields, with the lines around them. */
  Head head(List<Line> lead, List<String> taken, List<String> left) {
    return new Head(
        title,
        date.or(() -> title.flatMap(WrittenDate::in).map(WrittenDate::value)),
        updated,
        category,
        kicker,
        marking,
        use,
        review,
        confidence,
        likelihood,
        summary,
        tags,
        lead,
        taken,
        left);
  }

  Optional<String> title() {
    return title;
  }

  void title(String text) {
    title = Optional.of(text);
  }

  boolean labelledTitle(String text) {
    String bare = text.replaceAll("^[-–—:\\s]+", "");
    if (title.isEmpty() && !bare.isEmpty()) {
      title(bare);
    }
    return title.filter(bare::equals).isPresent();
  }

  void date(WrittenDate found) {
    date = date.or(() -> Optional.of(found.value()));
  }

  /** Takes the last day that is given, and not the first. */
  boolean updated(WrittenDate found) {
    updated = Optional.of(found.value().substring(0, 10));
    return true;
  }

  void category(Term found) {
    category = category.or(() -> Optional.of(found.id()));
  }

  boolean category(String text) {
    Optional<Term> named = taxonomy.categoryNamed(text);
    named.ifPresent(this::category);
    return named.isPresent();
  }

  void kicker(String text) {
    kicker = kicker.or(() -> Optional.of(text));
  }

  /** Takes the strictest marking, and not the first. */
  void marking(Marking found) {
    marking = marking.filter(m -> !found.isStricterThan(m)).or(() -> Optional.of(found));
  }

  void use(String found) {
    use = use.or(() -> Optional.of(found));
  }

  boolean tags(String text) {
    Arrays.stream(text.split("[,;·]"))
        .map(String::strip)
        .filter(tag -> !tag.isEmpty())
        .forEach(tags::add);
    return true;
  }

  boolean confidence(String text) {
    Optional<Confidence> level = StatedConfidence.word(text.replaceAll("[.]$", ""));
    confidence = confidence.or(() -> level);
    return level.isPresent();
  }

  boolean likelihood(String text) {
    Optional<String> term = Ladder.ICD_203.term(text.replaceAll("[.]$", ""));
    likelihood = likelihood.or(() -> term);
    return term.isPresent();
  }

  boolean summary(String text) {
    if (summary.isPresent() || text.isEmpty()) {
      return false;
    }
    summary = Optional.of(text);
    return true;
  }

  boolean review(String text) {
    Optional<WrittenDate> on = WrittenDate.in(text);
    String by =
        on.map(d -> text.substring(0, d.start()))
            .orElse("")
            .replaceAll("(?i)[,\\s]+(?:on|am|le|el)?\\s*$", "");
    if (by.isBlank()) {
      return false;
    }
    review = Optional.of(new Head.Reviewer(by.strip(), on.get().value().substring(0, 10)));
    return true;
  }
}
