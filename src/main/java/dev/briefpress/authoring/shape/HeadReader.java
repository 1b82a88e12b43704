package dev.briefpress.authoring.shape;

import dev.briefpress.content.Confidence;
import dev.briefpress.content.Slug;
import dev.briefpress.judgement.Ladder;
import dev.briefpress.settings.Taxonomy;
import dev.briefpress.settings.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads what stands above the first section of a published text, line by line. A line that tells
 * several facts has them behind bars: {@code Released: 11 February 2026 | Category: Cyber}.
 */
public final class HeadReader {
  /** Fewest words of a line that is text of the document. */
  private static final int SHORTEST_TEXT = 8;

  /** Most words around a date in a line that holds only the date. */
  private static final int MOST_AROUND_DATE = 3;

  private final Taxonomy taxonomy;
  private final String product;
  private final boolean hasSections;
  private Optional<String> title = Optional.empty();
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
  private final List<Line> lead = new ArrayList<>();
  private final List<String> taken = new ArrayList<>();
  private final List<String> left = new ArrayList<>();

  /**
   * A reader of one head.
   *
   * @param product the product line of the site, which a kicker begins with
   * @param title the title, where the source has one
   * @param hasSections whether sections follow; without them, the text is all that there is
   */
  public HeadReader(
      Taxonomy taxonomy, String product, Optional<String> title, boolean hasSections) {
    this.taxonomy = taxonomy;
    this.product = product;
    this.title = title;
    this.hasSections = hasSections;
  }

  /** Reads {@code lines}, the only head that this reader reads. */
  public Head read(List<Line> lines) {
    lines.forEach(this::line);
    if (date.isEmpty()) {
      date = title.flatMap(WrittenDate::in).map(WrittenDate::value);
    }
    return new Head(
        title,
        date,
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

  private void line(Line line) {
    String plain = line.plain();
    if (line.kind() == Line.Kind.BLOCK) {
      lead.add(line);
      return;
    }
    if (title.filter(plain::equals).isPresent()) {
      taken("title", plain);
      return;
    }
    List<String> rest = new ArrayList<>();
    for (String piece : plain.split("\\s+[|·•]\\s+")) {
      if (!fact(piece.strip(), line)) {
        rest.add(piece.strip());
      }
    }
    if (!rest.isEmpty()) {
      String text = String.join(" | ", rest);
      boolean whole = text.length() == plain.length();
      other(whole ? line : new Line(line.kind(), line.indent(), text), text);
    }
  }

  // Whether a piece of a line became a field.
  private boolean fact(String plain, Line line) {
    if (plain.isEmpty()) {
      return true;
    }
    Optional<Marking> marked = Marking.in(plain);
    if (marked.isPresent() && (isShort(plain) || HeadLabels.told(plain).isPresent())) {
      strictest(marked.get());
      String without = Marking.without(plain);
      if (marked.get().tlp().isEmpty()) {
        left.add(plain);
        return true;
      }
      taken("tlp", marked.get().written());
      return without.isEmpty() || fact(without, line) || noted(without, line);
    }
    return told(plain) || dated(plain) || kicked(plain) || machines(plain);
  }

  private boolean noted(String plain, Line line) {
    other(new Line(line.kind(), line.indent(), plain), plain);
    return true;
  }

  private static boolean isShort(String plain) {
    return Plain.words(plain) <= 20;
  }

  private void strictest(Marking found) {
    marking = marking.filter(m -> !found.isStricterThan(m)).or(() -> Optional.of(found));
  }

  private boolean told(String plain) {
    Optional<HeadLabels.Told> told = HeadLabels.told(plain);
    if (told.isEmpty()) {
      return false;
    }
    String value = told.get().value();
    boolean used =
        switch (told.get().fact()) {
          case TITLE -> titled(value);
          case DATE -> dated(value);
          case UPDATED -> WrittenDate.in(value).map(this::updated).orElse(false);
          case CATEGORY -> categorised(value);
          case TAGS -> tagged(value);
          case CONFIDENCE -> confident(value);
          case LIKELIHOOD -> likely(value);
          case SUMMARY -> summed(value);
          case REVIEW -> reviewed(value);
        };
    boolean silent = told.get().fact() == HeadLabels.Fact.DATE;
    if (used && !silent) {
      taken(told.get().fact().name().toLowerCase(Locale.ROOT), plain);
    } else if (used) {
      taken.set(taken.size() - 1, "date: " + plain);
    }
    return used;
  }

  private boolean titled(String value) {
    String bare = value.replaceAll("^[-–—:\\s]+", "");
    if (title.isPresent() || bare.isEmpty()) {
      return title.filter(bare::equals).isPresent();
    }
    title = Optional.of(bare);
    return true;
  }

  // A line with a date and few other words says when the text was published.
  private boolean dated(String plain) {
    Optional<WrittenDate> found = WrittenDate.in(plain);
    if (found.isEmpty()) {
      return false;
    }
    String before = plain.substring(0, found.get().start()).replaceAll("[,:\\s–—-]+$", "");
    String behind = plain.substring(found.get().end()).replaceAll("^[,.\\s–—-]+", "");
    boolean told = before.isEmpty() || HeadLabels.fact(before).isPresent() || isWeekday(before);
    if (!told || Plain.words(behind) > MOST_AROUND_DATE) {
      return false;
    }
    if (HeadLabels.fact(before).filter(f -> f == HeadLabels.Fact.UPDATED).isPresent()) {
      taken("updated", plain);
      return updated(found.get());
    }
    date = date.or(() -> found.map(WrittenDate::value));
    taken("date", plain);
    return true;
  }

  private static boolean isWeekday(String before) {
    return Plain.words(before) == 1 && before.length() <= 10;
  }

  private boolean updated(WrittenDate found) {
    updated = Optional.of(found.value().substring(0, 10));
    return true;
  }

  private boolean categorised(String value) {
    Optional<String> id = categoryNamed(taxonomy, value).map(Term::id);
    category = category.or(() -> id);
    return id.isPresent();
  }

  /** The category that is called {@code name}, by its id or one of its names. */
  public static Optional<Term> categoryNamed(Taxonomy taxonomy, String name) {
    String key = Slug.key(name);
    return taxonomy.categories().stream()
        .filter(
            c -> Stream.of(c.id(), c.name(), c.shortName()).anyMatch(n -> Slug.key(n).equals(key)))
        .findFirst();
  }

  private boolean tagged(String value) {
    Arrays.stream(value.split("[,;·]"))
        .map(String::strip)
        .filter(tag -> !tag.isEmpty())
        .forEach(tags::add);
    return true;
  }

  private boolean confident(String value) {
    Optional<Confidence> level = StatedConfidence.word(value.replaceAll("[.]$", ""));
    confidence = confidence.or(() -> level);
    return level.isPresent();
  }

  private boolean likely(String value) {
    Optional<String> term = Ladder.ICD_203.term(value.replaceAll("[.]$", ""));
    likelihood = likelihood.or(() -> term);
    return term.isPresent();
  }

  private boolean summed(String value) {
    if (summary.isPresent() || value.isEmpty()) {
      return false;
    }
    summary = Optional.of(value);
    return true;
  }

  private boolean reviewed(String value) {
    Optional<WrittenDate> on = WrittenDate.in(value);
    String by =
        on.map(d -> value.substring(0, d.start()))
            .orElse("")
            .replaceAll("(?i)[,\\s]+(?:on|am|le|el)?\\s*$", "");
    if (by.isBlank()) {
      return false;
    }
    review = Optional.of(new Head.Reviewer(by.strip(), on.get().value().substring(0, 10)));
    return true;
  }

  // The line above the title names the product line and a category: "Intelligence Report: Cyber".
  private boolean kicked(String plain) {
    if (plain.equalsIgnoreCase(product)) {
      taken("kicker", plain);
      return true;
    }
    int colon = plain.indexOf(':');
    if (colon < 0 || colon > 60) {
      return false;
    }
    String behind = plain.substring(colon + 1).strip();
    Optional<Term> named = startsWithCategory(behind);
    boolean ours = plain.regionMatches(true, 0, product, 0, product.length());
    if (named.isEmpty() && ours && title.isEmpty() && !behind.isEmpty()) {
      title = Optional.of(behind);
      taken("kicker", plain.substring(0, colon + 1));
      taken("title", behind);
      return true;
    }
    if (named.isEmpty() || (title.isEmpty() && !ours)) {
      return false;
    }
    category = category.or(() -> named.map(Term::id));
    boolean more =
        named.stream()
            .noneMatch(
                c ->
                    behind.equalsIgnoreCase(c.shortName())
                        || (ours && behind.equalsIgnoreCase(c.name())));
    if (more || !ours) {
      kicker = kicker.or(() -> Optional.of(plain));
    }
    taken("kicker", plain);
    return true;
  }

  private Optional<Term> startsWithCategory(String text) {
    String lower = text.toLowerCase(Locale.ROOT) + " ";
    return taxonomy.categories().stream()
        .filter(
            c ->
                lower.startsWith(c.shortName().toLowerCase(Locale.ROOT) + " ")
                    || lower.startsWith(c.name().toLowerCase(Locale.ROOT) + " "))
        .findFirst();
  }

  private boolean machines(String plain) {
    Optional<String> found = title.isEmpty() ? Optional.empty() : MachineUse.in(plain);
    if (found.isEmpty() || !hasSections) {
      return false;
    }
    use = use.or(() -> found);
    taken("ai", plain);
    return true;
  }

  private void other(Line line, String plain) {
    if (title.isEmpty() && line.kind() != Line.Kind.POINT) {
      title = Optional.of(plain);
      taken("title", plain);
    } else if (!hasSections || isText(line, plain)) {
      lead.add(line);
    } else {
      left.add(plain);
    }
  }

  private static boolean isText(Line line, String plain) {
    return line.kind() != Line.Kind.HEADING
        && Plain.words(plain) >= SHORTEST_TEXT
        && Plain.isSentence(plain);
  }

  private void taken(String field, String line) {
    taken.add(field + ": " + line);
  }
}
