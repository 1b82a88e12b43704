package dev.briefpress.authoring.shape;

import dev.briefpress.settings.Taxonomy;
import dev.briefpress.settings.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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
  private final HeadFields fields;
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
    this.fields = new HeadFields(taxonomy, title);
    this.hasSections = hasSections;
  }

  /** Reads {@code lines}, the only head that this reader reads. */
  public Head read(List<Line> lines) {
    lines.forEach(this::line);
    return fields.head(lead, taken, left);
  }

  private void line(Line line) {
    String plain = line.plain();
    if (line.kind() == Line.Kind.BLOCK) {
      lead.add(line);
      return;
    }
    if (fields.title().filter(plain::equals).isPresent()) {
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
    if (marked.isPresent() && (isShort(plain) || HeadLabels.in(plain).isPresent())) {
      fields.marking(marked.get());
      String without = Marking.without(plain);
      if (marked.get().tlp().isEmpty()) {
        left.add(plain);
        return true;
      }
      taken("tlp", marked.get().written());
      return without.isEmpty() || fact(without, line) || noted(without, line);
    }
    return labelled(plain) || dated(plain) || kicked(plain) || machines(plain);
  }

  private boolean noted(String plain, Line line) {
    other(new Line(line.kind(), line.indent(), plain), plain);
    return true;
  }

  private static boolean isShort(String plain) {
    return Plain.words(plain) <= 20;
  }

  private boolean labelled(String plain) {
    Optional<HeadLabels.Stated> stated = HeadLabels.in(plain);
    if (stated.isEmpty()) {
      return false;
    }
    String value = stated.get().value();
    boolean used =
        switch (stated.get().fact()) {
          case TITLE -> fields.labelledTitle(value);
          case DATE -> dated(value);
          case UPDATED -> WrittenDate.in(value).map(fields::updated).orElse(false);
          case CATEGORY -> fields.category(value);
          case TAGS -> fields.tags(value);
          case CONFIDENCE -> fields.confidence(value);
          case LIKELIHOOD -> fields.likelihood(value);
          case SUMMARY -> fields.summary(value);
          case REVIEW -> fields.review(value);
        };
    boolean silent = stated.get().fact() == HeadLabels.Fact.DATE;
    if (used && !silent) {
      taken(stated.get().fact().name().toLowerCase(Locale.ROOT), plain);
    } else if (used) {
      taken.set(taken.size() - 1, "date: " + plain);
    }
    return used;
  }

  // A line with a date and few other words says when the text was published.
  private boolean dated(String plain) {
    Optional<WrittenDate> found = WrittenDate.in(plain);
    if (found.isEmpty()) {
      return false;
    }
    String before = plain.substring(0, found.get().start()).replaceAll("[,:\\s–—-]+$", "");
    String behind = plain.substring(found.get().end()).replaceAll("^[,.\\s–—-]+", "");
    boolean announced =
        before.isEmpty() || HeadLabels.fact(before).isPresent() || isWeekday(before);
    if (!announced || Plain.words(behind) > MOST_AROUND_DATE) {
      return false;
    }
    if (HeadLabels.fact(before).filter(f -> f == HeadLabels.Fact.UPDATED).isPresent()) {
      taken("updated", plain);
      return fields.updated(found.get());
    }
    fields.date(found.get());
    taken("date", plain);
    return true;
  }

  private static boolean isWeekday(String before) {
    return Plain.words(before) == 1 && before.length() <= 10;
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
    if (named.isEmpty() && ours && fields.title().isEmpty() && !behind.isEmpty()) {
      fields.title(behind);
      taken("kicker", plain.substring(0, colon + 1));
      taken("title", behind);
      return true;
    }
    if (named.isEmpty() || (fields.title().isEmpty() && !ours)) {
      return false;
    }
    named.ifPresent(fields::category);
    boolean more =
        named.stream()
            .noneMatch(
                c ->
                    behind.equalsIgnoreCase(c.shortName())
                        || (ours && behind.equalsIgnoreCase(c.name())));
    if (more || !ours) {
      fields.kicker(plain);
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
    Optional<String> found = fields.title().isEmpty() ? Optional.empty() : MachineUse.in(plain);
    if (found.isEmpty() || !hasSections) {
      return false;
    }
    fields.use(found.get());
    taken("ai", plain);
    return true;
  }

  private void other(Line line, String plain) {
    if (fields.title().isEmpty() && line.kind() != Line.Kind.POINT) {
      fields.title(plain);
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
