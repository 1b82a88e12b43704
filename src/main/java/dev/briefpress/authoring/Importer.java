package dev.briefpress.authoring;

import dev.briefpress.authoring.source.Published;
import dev.briefpress.authoring.source.Standing;
import dev.briefpress.content.Slug;
import dev.briefpress.schema.DocumentType;
import dev.briefpress.schema.Newsroom;
import dev.briefpress.schema.Schema;
import dev.briefpress.settings.Term;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns a published document, whatever its source, into a brief with front matter and sections. */
public final class Importer {
  private static final Pattern PUBLISHED =
      Pattern.compile("(?i)published(?: on)?:?\\s*(\\d{4}-\\d{2}-\\d{2}).*");
  private static final Pattern CONFIDENCE =
      Pattern.compile("(?i)\\b(low|moderate|high)\\s+confidence\\b");
  private static final Pattern CONFIDENCE_IS =
      Pattern.compile("(?i)\\bconfidence(?: level)?(?: is|:)?\\s+(low|moderate|high)\\b");

  private final Newsroom newsroom;

  public Importer(Newsroom newsroom) {
    this.newsroom = newsroom;
  }

  /**
   * A published document as a brief.
   *
   * @param today the day that stands in for a date the text does not tell
   */
  public ImportedBrief brief(Published published, LocalDate today) {
    List<String> gaps = new ArrayList<>();
    List<String> left = new ArrayList<>(published.left());
    Head head = head(published, left);
    Optional<LocalDate> day = head.date.flatMap(Importer::day);
    if (day.isEmpty()) {
      gaps.add("the text names no date: `date` is " + today + ", correct it");
    }
    LocalDate date = day.orElse(today);
    Schema schema = newsroom.schemas().inForce(DocumentType.BRIEF, date).orElseThrow();
    ImportedBody body = ImportedBody.of(schema, head.rest, left);
    Map<String, Object> fields = new LinkedHashMap<>();
    String title = head.title.orElse("Untitled");
    fields.put("title", title);
    fields.put("date", date.toString());
    fields.put("category", category(head, gaps));
    Optional<String> confidence = confidence(body.markdown());
    if (confidence.isPresent()) {
      fields.put("confidence", confidence.get());
    } else {
      gaps.add("the text states no confidence: add `confidence: low`, `moderate` or `high`");
    }
    List<String> tags = published.tags().isEmpty() ? body.tags() : published.tags();
    if (tags.isEmpty()) {
      gaps.add("the text names no tags: add `tags`");
    } else {
      fields.put("tags", tags);
    }
    Preferred.in(body.markdown()).ifPresent(name -> fields.put("assessed", name));
    if (!published.standing().equals(Standing.PUBLISHED)) {
      fields.put("status", published.standing().status());
    }
    NewBrief.required(schema, newsroom.taxonomy())
        .forEach(name -> gaps.add("this site requires `" + name + "`: add it"));
    body.missing().forEach(m -> gaps.add("section \"" + m + "\" is not in the text"));
    gaps.add("published text carries no list of sources: add `sources` with their grades");
    gaps.add("the text does not say who reviewed it: add `review: {by: …, on: …}`");
    String slug = published.slug().filter(Slug::isWellFormed).orElse(Slug.suggestion(title));
    String path = NewBrief.path(new Slug(slug), date, newsroom.settings());
    return new ImportedBrief(path, new BriefSource(fields, body.markdown()), gaps, left);
  }

  /** What stands above the first section. */
  private record Head(
      Optional<String> title, Optional<String> date, Optional<Term> category, List<String> rest) {}

  private Head head(Published published, List<String> left) {
    Optional<String> title = published.title();
    Optional<String> date = published.date();
    Optional<Term> category = published.categories().stream().findFirst().flatMap(this::named);
    List<String> lines = published.lines();
    int i = 0;
    for (; i < lines.size() && !isSection(lines.get(i)); i++) {
      String line = lines.get(i).replaceFirst("^## ", "").strip();
      Matcher day = PUBLISHED.matcher(line);
      Optional<Term> kicker = kicker(line);
      if (line.isEmpty()) {
        continue;
      }
      if (title.isEmpty()) {
        title = Optional.of(plain(line));
      } else if (day.matches()) {
        date = date.or(() -> Optional.of(day.group(1)));
      } else {
        category = category.or(() -> kicker);
        left.add(plain(line));
      }
    }
    return new Head(title, date, category, lines.subList(i, lines.size()));
  }

  private static String plain(String markdown) {
    return markdown.replaceAll("\\\\([\\\\`*_\\[\\]<&])", "$1");
  }

  private boolean isSection(String line) {
    return newsroom.schemas().all().stream()
        .filter(s -> s.type() == DocumentType.BRIEF)
        .anyMatch(s -> ImportedBody.section(s, line).isPresent());
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  // The kicker names the product line and a category: "Intelligence Report: Cyber …".
  private Optional<Term> kicker(String line) {
    int colon = line.indexOf(':');
    if (colon < 0 || colon > 60) {
      return Optional.empty();
    }
    String after = line.substring(colon + 1).strip().toLowerCase(Locale.ROOT) + " ";
    return newsroom.taxonomy().categories().stream()
        .filter(
            c ->
                after.startsWith(c.shortName().toLowerCase(Locale.ROOT) + " ")
                    || after.startsWith(c.name().toLowerCase(Locale.ROOT) + " "))
        .findFirst();
  }

  /** The category that is called {@code name}, by its id or one of its names. */
  Optional<Term> named(String name) {
    return newsroom.taxonomy().categories().stream()
        .filter(
            c ->
                Slug.key(c.id()).equals(Slug.key(name))
                    || Slug.key(c.name()).equals(Slug.key(name))
                    || Slug.key(c.shortName()).equals(Slug.key(name)))
        .findFirst();
  }

  private String category(Head head, List<String> gaps) {
    if (head.category.isPresent()) {
      return head.category.get().id();
    }
    List<String> ids = newsroom.taxonomy().categories().stream().map(Term::id).toList();
    gaps.add(
        "the text names no category of taxonomy.yaml: set `category` to one of "
            + String.join(", ", ids));
    return "unknown";
  }

  /** The level of confidence that a text states. */
  static Optional<String> confidence(String markdown) {
    for (Pattern pattern : List.of(CONFIDENCE, CONFIDENCE_IS)) {
      Matcher matcher = pattern.matcher(markdown);
      if (matcher.find()) {
        return Optional.of(matcher.group(1).toLowerCase(Locale.ROOT));
      }
    }
    return Optional.empty();
  }
}
