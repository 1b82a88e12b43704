package dev.briefpress.authoring.source;

import dev.briefpress.text.Percent;
import dev.briefpress.yaml.YamlReader;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The posts of a WordPress export as published documents.
 *
 * @param people names of authors by their logins
 * @param files addresses of the media library by their numbers
 */
record WordPressPosts(Map<String, String> people, Map<String, String> files) {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

  private static final Map<String, String> HELD_BACK =
      Map.of(
          "draft", "it was a draft in WordPress",
          "pending", "it waited for a review in WordPress",
          "private", "it was private in WordPress");

  WordPressPosts {
    people = Map.copyOf(people);
    files = Map.copyOf(files);
  }

  static WordPressPosts of(Document export) {
    Map<String, String> people = new LinkedHashMap<>();
    for (Element author : export.select("wp|author")) {
      child(author, "wp:author_login")
          .ifPresent(
              login -> people.put(login, child(author, "wp:author_display_name").orElse(login)));
    }
    Map<String, String> files = new LinkedHashMap<>();
    for (Element item : export.select("item")) {
      Optional<String> id = child(item, "wp:post_id");
      Optional<String> address = child(item, "wp:attachment_url");
      if (id.isPresent() && address.isPresent()) {
        files.put(id.get(), address.get());
      }
    }
    return new WordPressPosts(people, files);
  }

  Published document(Element item) {
    List<String> notes = new ArrayList<>();
    String html = child(item, "content:encoded").orElse("") + footnotes(item);
    HtmlText text = HtmlText.of(WordPressText.html(html, files, notes));
    featured(item).ifPresent(notes::add);
    notes.addAll(text.notes());
    return Published.of(text.lines())
        .title(child(item, "title").map(WordPressPosts::unescaped))
        .date(date(item))
        .slug(child(item, "wp:post_name").map(name -> Percent.decoded(name).orElse(name)))
        .standing(standing(item))
        .categories(terms(item, "category"))
        .tags(terms(item, "post_tag"))
        .authors(author(item))
        .excerpt(
            child(item, "excerpt:encoded")
                .map(excerpt -> Jsoup.parseBodyFragment(excerpt).text())
                .filter(excerpt -> !excerpt.isBlank()))
        .permalink(child(item, "link"))
        .addresses(addresses(item))
        .left(text.left())
        .notes(notes)
        .build();
  }

  private static Standing standing(Element item) {
    String status = child(item, "wp:status").orElse("publish");
    if (child(item, "wp:post_password").isPresent()) {
      return Standing.draft("a password protected it in WordPress: it was not public");
    }
    if (status.equals("publish") || status.equals("future")) {
      return Standing.PUBLISHED;
    }
    return Standing.draft(
        HELD_BACK.getOrDefault(status, "its status in WordPress was " + status) + ", not public");
  }

  private static Optional<String> date(Element item) {
    Optional<LocalDateTime> local = time(item, "wp:post_date");
    Optional<LocalDateTime> greenwich = time(item, "wp:post_date_gmt");
    return local.map(
        there ->
            greenwich
                .map(moment -> Dates.moment(there, moment))
                .orElseGet(() -> there.toLocalDate().toString()));
  }

  private static Optional<LocalDateTime> time(Element item, String name) {
    try {
      return child(item, name).map(text -> LocalDateTime.parse(text, TIME));
    } catch (DateTimeException e) {
      // What was never published has the date 0000-00-00.
      return Optional.empty();
    }
  }

  private static List<String> terms(Element item, String domain) {
    return item.select("> category").stream()
        .filter(
            term ->
                term.attr("domain").equals(domain)
                    || (!term.hasAttr("domain") && domain.equals("category")))
        .map(term -> unescaped(term.wholeText().strip()))
        .filter(name -> !name.isEmpty())
        .distinct()
        .toList();
  }

  private List<String> author(Element item) {
    return child(item, "dc:creator").map(login -> people.getOrDefault(login, login)).stream()
        .toList();
  }

  private static List<String> addresses(Element item) {
    return Stream.concat(
            child(item, "guid").filter(guid -> guid.contains("/")).stream(),
            child(item, "wp:post_id").map(id -> "/?p=" + id).stream())
        .toList();
  }

  private Optional<String> featured(Element item) {
    return meta(item, "_thumbnail_id")
        .map(files::get)
        .map(address -> "its featured image is " + address + ": show it where it belongs");
  }

  // The block editor keeps the texts of footnotes beside the post, as JSON, which is YAML as well.
  private static String footnotes(Element item) {
    StringBuilder list = new StringBuilder();
    meta(item, "footnotes")
        .filter(json -> json.startsWith("["))
        .map(json -> YamlReader.read("notes: " + json + "\n").root())
        .flatMap(root -> root.get("notes"))
        .map(YamlValues::plain)
        .filter(List.class::isInstance)
        .ifPresent(
            notes -> {
              for (Object note : (List<?>) notes) {
                if (note instanceof Map<?, ?> fields) {
                  list.append("<li id=\"").append(fields.get("id")).append("\">");
                  list.append(fields.get("content")).append("</li>");
                }
              }
            });
    return list.isEmpty() ? "" : "\n\n<ol>" + list + "</ol>";
  }

  private static Optional<String> meta(Element item, String key) {
    return item.select("wp|postmeta").stream()
        .filter(meta -> child(meta, "wp:meta_key").filter(key::equals).isPresent())
        .findFirst()
        .flatMap(meta -> child(meta, "wp:meta_value"));
  }

  static Optional<String> child(Element item, String name) {
    for (Element child : item.children()) {
      if (child.tagName().equals(name)) {
        return Optional.of(child.wholeText().strip()).filter(t -> !t.isEmpty());
      }
    }
    return Optional.empty();
  }

  /** WordPress keeps names as HTML, and exports them so even where they stand as they are. */
  static String unescaped(String name) {
    return Parser.unescapeEntities(name, false);
  }
}
