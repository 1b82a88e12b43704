package dev.briefpress.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Published HTML as lines: headings, paragraphs and points, with emphasis and links as Markdown.
 */
final class PublishedHtml {
  private static final String NOT_TEXT =
      "script, style, noscript, template, nav, footer, aside, form, button, iframe, svg";
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder current = new StringBuilder();
  private int depth;

  private PublishedHtml() {}

  /** A whole page. */
  static Published page(String html) {
    Document document = Jsoup.parse(html);
    Optional<String> title =
        Optional.ofNullable(document.selectFirst("article h1, main h1, h1"))
            .map(Element::text)
            .or(() -> Optional.of(document.title()))
            .filter(t -> !t.isEmpty());
    Optional<String> date =
        Optional.ofNullable(
                document.selectFirst(
                    "meta[property=article:published_time], article time[datetime]"))
            .map(e -> e.hasAttr("content") ? e.attr("content") : e.attr("datetime"))
            .filter(d -> d.matches("\\d{4}-\\d{2}-\\d{2}.*"))
            .map(d -> d.substring(0, 10));
    Element body =
        Optional.ofNullable(document.selectFirst("article"))
            .or(() -> Optional.ofNullable(document.selectFirst("main")))
            .orElse(document.body());
    body.select("h1").remove();
    return new Published(
        title, date, Optional.empty(), Optional.empty(), List.of(), Optional.empty(), lines(body));
  }

  /** The lines of a fragment. */
  static List<String> fragment(String html) {
    return lines(Jsoup.parseBodyFragment(html).body());
  }

  private static List<String> lines(Element body) {
    body.select(NOT_TEXT).remove();
    PublishedHtml reader = new PublishedHtml();
    reader.children(body);
    reader.flush("");
    return reader.lines;
  }

  private void children(Element element) {
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode text) {
        current.append(MarkdownText.escaped(text.getWholeText().replaceAll("\\s+", " ")));
      } else if (node instanceof Element child) {
        child(child);
      }
    }
  }

  private void child(Element child) {
    switch (child.normalName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> {
        flush("");
        children(child);
        flush("## ");
      }
      case "ul", "ol" -> list(child);
      case "li" -> item(child);
      case "br" -> flush(point());
      case "strong", "b" -> wrapped(child, "**");
      case "em", "i" -> wrapped(child, "*");
      case "a" -> link(child);
      default -> {
        if (child.isBlock()) {
          flush(point());
        }
        children(child);
        if (child.isBlock()) {
          flush(point());
        }
      }
    }
  }

  private void list(Element list) {
    flush(point());
    depth++;
    children(list);
    depth--;
  }

  private void item(Element item) {
    flush(point());
    children(item);
    flush(point());
  }

  private String point() {
    return depth == 0 ? "" : "  ".repeat(depth - 1) + "- ";
  }

  private void wrapped(Element element, String mark) {
    String text = inline(element);
    String bare = text.strip();
    if (bare.isEmpty()) {
      current.append(text);
      return;
    }
    // Marks stand against the words: blanks inside them would leave the asterisks to be seen.
    int start = text.indexOf(bare);
    current.append(text, 0, start).append(mark).append(bare).append(mark);
    current.append(text, start + bare.length(), text.length());
  }

  private void link(Element link) {
    String text = inline(link);
    String address = link.attr("href");
    boolean web = address.startsWith("https://") || address.startsWith("http://");
    if (web && !text.isBlank() && address.matches("[^\\s()<>]+")) {
      current.append('[').append(text.strip()).append("](").append(address).append(')');
    } else {
      current.append(text);
    }
  }

  private String inline(Element element) {
    int start = current.length();
    children(element);
    String text = current.substring(Math.min(start, current.length()));
    current.setLength(Math.min(start, current.length()));
    return text;
  }

  private void flush(String prefix) {
    String text = current.toString().replaceAll("\\s+", " ").strip();
    current.setLength(0);
    if (!text.isEmpty()) {
      lines.add(prefix + text);
    }
  }
}
