package dev.briefpress.authoring.hugo;

import dev.briefpress.authoring.source.Contents;
import dev.briefpress.authoring.source.FrontMatter;
import dev.briefpress.authoring.source.HtmlText;
import dev.briefpress.authoring.source.MarkdownSource;
import dev.briefpress.authoring.source.Published;
import dev.briefpress.authoring.source.SourceFile;
import dev.briefpress.authoring.source.SourceKind;
import dev.briefpress.authoring.source.Standing;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads one page of a Hugo project with what the whole project knows of it. */
record HugoDocument(
    HugoSettings settings,
    HugoAddresses addresses,
    HugoReferences references,
    HugoPage page,
    LocalDate today)
    implements SourceKind {
  /** Fields whose names Hugo compares without regard to capitals, as they are read here. */
  private static final List<String> NAMES =
      List.of(
          "title",
          "date",
          "publishDate",
          "expiryDate",
          "lastmod",
          "draft",
          "tags",
          "categories",
          "slug",
          "summary",
          "description",
          "author",
          "authors",
          "weight",
          "layout",
          "type");

  /**
   * The name of the home page's file. The address of the home page has no last part to name it
   * after.
   */
  private static final String HOME = "home";

  @Override
  public boolean accepts(SourceFile file) {
    return true;
  }

  @Override
  public Contents read(SourceFile file) {
    FrontMatter front = FrontMatter.of(file.text());
    Map<String, Object> own = lower(front.fields());
    Optional<String> title = HugoAddresses.text(own, "title");
    if (page.isList() && front.body().stream().allMatch(String::isBlank)) {
      return new Contents(
          List.of(),
          List.of(
              "a list of pages without a text of its own"
                  + title.map(t -> "; its title is \"" + t + "\"").orElse("")));
    }
    boolean html = file.ending().matches("html?");
    HtmlText text =
        html
            ? HtmlText.of(String.join("\n", front.body()))
            : new HtmlText(front.body(), List.of(), List.of());
    Published.Builder document =
        new MarkdownSource(today)
            .document(
                page.path(),
                new FrontMatter(fields(front.fields()), text.lines()),
                reference -> references.address(page, reference).orElse(reference));
    String address = addresses.of(page, own);
    document
        .permalink(Optional.of(address))
        .addresses(addresses.aliases(page, own, address))
        .left(text.left())
        .notes(text.notes())
        .page(standing(own));
    if (isHidden(own)) {
      document.standing(Standing.draft("Hugo did not make a page of it, as its front matter says"));
    }
    return Contents.of(document.build());
  }

  /** The fields by names in small letters. */
  static Map<String, Object> lower(Map<String, Object> fields) {
    Map<String, Object> lower = new LinkedHashMap<>();
    fields.forEach((name, value) -> lower.putIfAbsent(name.toLowerCase(Locale.ROOT), value));
    return lower;
  }

  // The text of a list page is no report, and neither is a page at the top of the content folder
  // without a date.
  private Optional<String> standing(Map<String, Object> fields) {
    if (page.isList()) {
      return Optional.of(page.folder().isEmpty() ? HOME : page.folder());
    }
    boolean dated = fields.containsKey("date") || fields.containsKey("publishdate");
    boolean top = page.folder().isEmpty() && !dated;
    boolean said = HugoAddresses.text(fields, "type").filter("page"::equals).isPresent();
    return top || said ? Optional.of(page.place()) : Optional.empty();
  }

  private static boolean isHidden(Map<String, Object> fields) {
    return "true".equals(fields.get("headless"))
        || Stream.of("build", "_build")
            .map(fields::get)
            .anyMatch(
                build ->
                    build instanceof Map<?, ?> map
                        && String.valueOf(map.get("render")).matches("never|false|link"));
  }

  // The fields, under the names that all generators share. Fields with addresses are left out,
  // because they are read elsewhere.
  private Map<String, Object> fields(Map<String, Object> written) {
    Map<String, Object> fields = new LinkedHashMap<>();
    written.forEach(
        (name, value) -> {
          if (!name.equalsIgnoreCase("url") && !name.equalsIgnoreCase("aliases")) {
            String shared = NAMES.stream().filter(name::equalsIgnoreCase).findFirst().orElse(name);
            fields.putIfAbsent(taxonomy(shared), value);
          }
        });
    if (!page.language().isEmpty()) {
      fields.putIfAbsent("lang", page.language());
    }
    return fields;
  }

  // A facet has its name in the singular; a taxonomy of Hugo has the name of its field in the
  // plural.
  private String taxonomy(String name) {
    return settings.taxonomies().entrySet().stream()
        .filter(e -> e.getValue().equalsIgnoreCase(name))
        .map(Map.Entry::getKey)
        .findFirst()
        .map(one -> one.equals("tag") ? "tags" : one.equals("category") ? "categories" : one)
        .orElse(name);
  }
}
