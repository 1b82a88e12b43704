package dev.briefpress.authoring.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A web page as a published document: its text, and what its head and its marks say of it. */
final class PublishedHtml {
  private PublishedHtml() {}

  static Published page(Document page) {
    Optional<Element> heading = first(page, "article h1", "main h1", "h1");
    Element body = text(page, heading);
    Optional<String> title =
        heading
            .map(Element::text)
            .or(() -> meta(page, "og:title"))
            .or(() -> Optional.of(page.title()))
            .filter(t -> !t.isBlank());
    heading.ifPresent(Element::remove);
    List<String> left = new ArrayList<>();
    if (!body.equals(page.body())) {
      Element around = page.body();
      body.remove();
      HtmlText outside = HtmlText.of(around);
      outside.lines().stream().filter(line -> !line.isBlank()).forEach(left::add);
      left.addAll(outside.left());
    }
    HtmlText text = HtmlText.of(body);
    left.addAll(text.left());
    return Published.of(text.lines())
        .title(title)
        .date(date(page))
        .permalink(first(page, "link[rel=canonical]").map(e -> e.attr("href")))
        .authors(
            meta(page, "author").or(() -> first(page, "[rel=author]").map(Element::text)).stream()
                .toList())
        .categories(meta(page, "article:section").stream().toList())
        .tags(page.select("meta[property=article:tag]").eachAttr("content"))
        .left(left)
        .notes(text.notes())
        .build();
  }

  // What stands around the text is found first by the elements that HTML has for it.
  private static Element text(Document page, Optional<Element> heading) {
    List<Element> articles = page.select("article");
    Element article = articles.size() == 1 ? articles.get(0) : null;
    Element main = page.selectFirst("main, [role=main]");
    boolean inside =
        article != null && heading.filter(h -> h.closest("article") != null).isPresent();
    if (article != null && (inside || main == null)) {
      return article;
    }
    return main == null ? page.body() : main;
  }

  private static Optional<String> date(Document page) {
    return Stream.of(
            meta(page, "article:published_time"),
            first(page, "article time[datetime]", "main time[datetime]")
                .map(e -> e.attr("datetime")),
            meta(page, "date"),
            meta(page, "dc.date"),
            meta(page, "DC.date.issued"))
        .flatMap(Optional::stream)
        .map(String::strip)
        .filter(Dates::isMoment)
        .map(Dates::moment)
        .findFirst();
  }

  private static Optional<String> meta(Document page, String name) {
    return first(page, "meta[property=%s]".formatted(name), "meta[name=%s]".formatted(name))
        .map(e -> e.attr("content").strip())
        .filter(text -> !text.isEmpty());
  }

  private static Optional<Element> first(Document page, String... selectors) {
    return Stream.of(selectors)
        .flatMap(s -> Optional.ofNullable(page.selectFirst(s)).stream())
        .findFirst();
  }
}
