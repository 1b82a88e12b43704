package dev.briefpress.authoring.source;

import dev.briefpress.content.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Markdown of another site generator: Hugo, Jekyll, Zola, Astro, Eleventy, or of this one. Which it
 * is need not be known, as their words for a field do not contradict each other.
 */
public final class MarkdownSource implements SourceKind {
  private static final Set<String> ENDINGS = Set.of("md", "markdown", "mdown", "mkd", "mdx");

  private static final List<String> DATE =
      List.of(
          "date",
          "pubDate",
          "publishDate",
          "publish_date",
          "published_at",
          "datePublished",
          "created");
  private static final List<String> UPDATED =
      List.of("updated", "lastmod", "updatedDate", "modified", "last_modified_at", "dateModified");
  private static final List<String> ADDRESS = List.of("permalink", "url", "path");
  private static final List<String> OLD = List.of("aliases", "redirect_from");
  private static final List<String> EXCERPT =
      List.of("summary", "description", "excerpt", "subtitle");

  /** What places or draws a page, and says nothing to readers. */
  private static final Set<String> OF_THE_GENERATOR =
      Set.of(
          "layout",
          "template",
          "weight",
          "type",
          "toc",
          "comments",
          "math",
          "pin",
          "sitemap",
          "eleventyExcludeFromCollections",
          "eleventyNavigation",
          "paginate_by",
          "sort_by",
          "in_search_index",
          "outputs",
          "markup",
          "cascade",
          "menu",
          "render_with_liquid");

  private static final Pattern NAMED = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})-(.+)");

  private final LocalDate today;

  /**
   * @param today the day after which a document that its front matter dates is not yet public
   */
  public MarkdownSource(LocalDate today) {
    this.today = today;
  }

  @Override
  public boolean accepts(SourceFile file) {
    return ENDINGS.contains(file.ending());
  }

  @Override
  public Contents read(SourceFile file) {
    Published.Builder document =
        document(file.name(), FrontMatter.of(TextSource.text(file)), UnaryOperator.identity());
    String stem = stem(file.name());
    return Contents.of(
        document
            .addresses(address(file.name(), stem, NAMED.matcher(stem)).stream().toList())
            .build());
  }

  /**
   * A document, without an address that only its place in a project gives.
   *
   * @param name of its file, with folders
   * @param reference the address that another document has, which the text names by its file in a
   *     shortcode; the same text when nothing is known of it
   */
  public Published.Builder document(
      String name, FrontMatter source, UnaryOperator<String> reference) {
    Fields fields = new Fields(source.fields());
    MarkdownText.Cleaned text = Shortcodes.cleaned(source.body(), reference);
    Published.Builder document = Published.of(text.lines());
    String stem = stem(name);
    Matcher named = NAMED.matcher(stem);
    boolean dated = named.matches();
    Optional<String> title = fields.text(List.of("title"));
    Optional<String> date = fields.text(DATE);
    document
        .title(title)
        .standing(standing(fields))
        .slug(
            fields
                .text(List.of("slug"))
                .or(() -> Optional.of(dated ? named.group(2) : stem).filter(s -> !s.isEmpty())))
        .excerpt(fields.text(EXCERPT))
        .tags(fields.texts(List.of("tags", "tag", "keywords")))
        .categories(fields.texts(List.of("category", "categories")))
        .authors(fields.texts(List.of("author", "authors")))
        .permalink(fields.text(ADDRESS).filter(a -> !a.contains(":") || a.startsWith("http")))
        .addresses(fields.texts(OLD))
        .notes(text.notes())
        .left(text.left());
    document.date(
        date.filter(Dates::isMoment)
            .map(Dates::moment)
            .or(() -> dated && date.isEmpty() ? Optional.of(named.group(1)) : Optional.empty()));
    List<String> left = new ArrayList<>();
    date.filter(d -> !Dates.isMoment(d)).ifPresent(d -> left.add("date: " + d));
    fields.text(UPDATED).ifPresent(day -> updated(day, document, left));
    fields
        .text(List.of("expiryDate"))
        .filter(day -> !isOver(day))
        .ifPresent(
            day ->
                document.notes(
                    List.of(
                        "it expires on "
                            + day
                            + ": withdraw it on that day, with `status: withdrawn`")));
    fields
        .others()
        .forEach(
            (field, value) -> {
              if (OF_THE_GENERATOR.contains(field)) {
                left.add(field + ": " + value);
              } else {
                document.field(field, value);
              }
            });
    return document.left(left);
  }

  private static void updated(String day, Published.Builder document, List<String> left) {
    if (Dates.isMoment(day)) {
      document.field("updated", day.strip().substring(0, 10));
    } else {
      left.add("updated: " + day);
    }
  }

  // What any of them says to keep a document back, keeps it back.
  private Standing standing(Fields fields) {
    for (String name : List.of("draft", "private", "hidden", "unlisted")) {
      Optional<String> value = fields.text(List.of(name));
      if (value.filter(v -> !v.equalsIgnoreCase("false")).isPresent()) {
        return Standing.draft("its front matter says `" + name + ": " + value.get() + "`");
      }
    }
    for (String name : List.of("published", "publish")) {
      Optional<String> value = fields.text(List.of(name));
      if (value.filter(v -> v.equalsIgnoreCase("false")).isPresent()) {
        return Standing.draft("its front matter says `" + name + ": " + value.get() + "`");
      }
    }
    Optional<String> status = fields.text(List.of("status"));
    if (status.isPresent() && !status.get().matches("(?i)published|publish|public")) {
      boolean known = Status.of(status.get()).filter(s -> s == Status.REVIEW).isPresent();
      String reason = "its front matter says `status: " + status.get() + "`";
      return known ? new Standing("review", Optional.of(reason)) : Standing.draft(reason);
    }
    Optional<String> expired = fields.text(List.of("expiryDate")).filter(this::isOver);
    if (expired.isPresent()) {
      return Standing.draft(
          "its front matter says `expiryDate: " + expired.get() + "`, which is over");
    }
    return publication(fields);
  }

  // A text that is to appear later must not appear on the day that it was written.
  private Standing publication(Fields fields) {
    for (String name : List.of("publishDate", "publish_date", "pubDate")) {
      Optional<String> day = fields.seen(name).filter(Dates::isMoment);
      if (day.filter(d -> LocalDate.parse(d.substring(0, 10)).isAfter(today)).isPresent()
          && fields.seen("date").filter(d -> !d.equals(day.get())).isPresent()) {
        return Standing.draft(
            "its front matter says `" + name + ": " + day.get() + "`: publish it on that day");
      }
    }
    return Standing.PUBLISHED;
  }

  private boolean isOver(String day) {
    return Dates.isMoment(day) && !LocalDate.parse(day.strip().substring(0, 10)).isAfter(today);
  }

  // A page that is a folder has the folder's name.
  private static String stem(String path) {
    String[] parts = path.replace('\\', '/').split("/");
    String file = parts[parts.length - 1].replaceFirst("\\.[^.]+$", "");
    return file.matches("_?index") && parts.length > 1 ? parts[parts.length - 2] : file;
  }

  // Where the generator would have published it when nothing else was said.
  private static Optional<String> address(String path, String stem, Matcher named) {
    String normal = path.replace('\\', '/');
    if (normal.matches("(?:.*/)?_posts/.*") && named.matches()) {
      return Optional.of("/" + named.group(1).replace('-', '/') + "/" + named.group(2) + ".html");
    }
    Matcher content = Pattern.compile("(?:.*/)?content/(.*)").matcher(normal);
    if (!content.matches()) {
      return Optional.empty();
    }
    String inside = content.group(1);
    int slash = inside.lastIndexOf('/');
    String folder = slash < 0 ? "" : inside.substring(0, slash + 1);
    boolean bundle = inside.matches("(?:.*/)?_?index\\.[^./]+");
    return Optional.of("/" + folder + (bundle ? "" : stem + "/"));
  }

  /** The fields of front matter, of which those are marked that were asked for. */
  private static final class Fields {
    private final Map<String, Object> all;
    private final Map<String, Object> others;

    Fields(Map<String, Object> fields) {
      // Zola and Hugo keep what is not their own apart.
      Map<String, Object> flat = new LinkedHashMap<>();
      fields.forEach(
          (name, value) -> {
            if (Set.of("taxonomies", "extra", "params").contains(name)
                && value instanceof Map<?, ?> inner) {
              inner.forEach((key, item) -> flat.putIfAbsent(String.valueOf(key), item));
            } else {
              flat.put(name, value);
            }
          });
      all = flat;
      others = new LinkedHashMap<>(flat);
    }

    // Without marking it.
    Optional<String> seen(String name) {
      return all.get(name) instanceof String text ? Optional.of(text.strip()) : Optional.empty();
    }

    // The first that has a value; the others of the same meaning are read as well.
    Optional<String> text(List<String> names) {
      Optional<String> found = Optional.empty();
      for (String name : names) {
        Object value = all.get(name);
        if (value instanceof String text && !text.isBlank()) {
          if (found.isEmpty() || found.get().equals(text.strip())) {
            others.remove(name);
            found = Optional.of(text.strip());
          }
        } else if (value instanceof String) {
          others.remove(name);
        }
      }
      return found;
    }

    List<String> texts(List<String> names) {
      List<String> found = new ArrayList<>();
      for (String name : names) {
        Object value = all.get(name);
        if (value instanceof List<?> list) {
          others.remove(name);
          list.forEach(
              item ->
                  found.add(
                      item instanceof Map<?, ?> map && map.get("name") != null
                          ? String.valueOf(map.get("name"))
                          : String.valueOf(item)));
        } else if (value instanceof String text) {
          others.remove(name);
          // Jekyll takes words for tags; commas are what others write.
          Stream.of(text.split(","))
              .map(String::strip)
              .filter(t -> !t.isEmpty())
              .forEach(found::add);
        }
      }
      return found.stream().distinct().toList();
    }

    Map<String, Object> others() {
      return others;
    }
  }
}
