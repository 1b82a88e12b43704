package dev.briefpress.authoring;

import dev.briefpress.authoring.source.Published;
import dev.briefpress.authoring.source.Standing;
import dev.briefpress.content.Slug;
import dev.briefpress.schema.DocumentType;
import dev.briefpress.schema.Newsroom;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A published document that is no report, such as a page about its publisher. */
final class ImportedPage {
  /** Fields of a source that a standing page has as well. */
  static final Set<String> FIELDS = Set.of("nav", "lang");

  private ImportedPage() {}

  /**
   * The document as a standing page.
   *
   * @param page where it goes below the folder of standing pages, without ending
   */
  static ImportedBrief of(Newsroom newsroom, Published document, String page) {
    Map<String, Object> fields = new LinkedHashMap<>();
    List<String> gaps = new ArrayList<>(document.standing().reason().stream().toList());
    List<String> left = new ArrayList<>(document.left());
    fields.put(
        "title",
        document
            .title()
            .orElseGet(
                () -> {
                  gaps.add("the text has no title: `title` is Untitled, correct it");
                  return "Untitled";
                }));
    if (!document.standing().equals(Standing.PUBLISHED) || document.title().isEmpty()) {
      fields.put("status", "draft");
    }
    document.excerpt().ifPresent(text -> fields.put("summary", text));
    document.fields().forEach(fields::put);
    gaps.addAll(document.notes());
    document.date().ifPresent(date -> left.add("date: " + date));
    document.tags().forEach(tag -> left.add("tag: " + tag));
    document.authors().forEach(author -> left.add("author: " + author));
    return new ImportedBrief(
        place(newsroom, page),
        new BriefSource(fields, String.join("\n", document.lines()).strip() + "\n"),
        gaps,
        List.of(),
        left);
  }

  /** The file of a standing page, from the site's folder. */
  static String place(Newsroom newsroom, String page) {
    StringBuilder path = new StringBuilder();
    for (String part : page.split("/", -1)) {
      boolean fit = Slug.isWellFormed(part) || part.equals("index");
      path.append(path.isEmpty() ? "" : "/").append(fit ? part : Slug.suggestion(part));
    }
    String content = newsroom.settings().folders().content();
    return content + "/" + DocumentType.PAGE.folder() + "/" + path + ".md";
  }
}
