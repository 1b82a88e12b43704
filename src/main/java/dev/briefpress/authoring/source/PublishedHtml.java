package dev.briefpress.authoring.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Published HTML as lines: headings, paragraphs and points, with emphasis and links as Markdown.
 */
public final class PublishedHtml {
  private static final String NOT_TEXT =
      "script, style, noscript, template, nav, footer, aside, form, button, iframe, svg";

  /** Elements whose text comes along without its form, or not at all. */
  private static final String WITHOUT_FORM =
      "table, pre, blockquote, dl, "
          + "script, style, noscript, template, nav, footer, aside, form, button, iframe, svg, video, audio, object";

  private final List<String> lines = new ArrayList<>();
  private final boolean inside;
  private final StringBuilder current = new StringBuilder();
  private int depth;

  /**
   * @param inside whether links to other pages of the same site, and images, are kept
   */
  private PublishedHtml(boolean inside) {
    this.inside = inside;
  }

  /** A whole page. */
  static Published page(Document document) {
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
    return Published.of(lines(body, false)).title(title).date(date).build();
  }

  /** The lines of a fragment. */
  static List<String> fragment(String html) {
    return lines(Jsoup.parseBodyFragment(html).body(), false);
  }

  /**
   * A document whose files come along, as Markdown with its images and with its links inside the
   * site.
   *
   * @param gaps takes what of the HTML has no place in it
   */
  public static String markdown(String html, List<String> gaps) {
    Element body = Jsoup.parse(html).body();
    String lost =
        body.select(WITHOUT_FORM).stream()
            .map(Element::normalName)
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
    if (!lost.isEmpty()) {
      gaps.add("of its HTML these elements are not taken over as they are: " + lost);
    }
    StringBuilder out = new StringBuilder();
    String before = "";
    for (String line : lines(body, true)) {
      boolean points =
          before.stripLeading().startsWith("- ") && line.stripLeading().startsWith("- ");
      out.append(out.isEmpty() ? "" : points ? "\n" : "\n\n").append(line);
      before = line;
    }
    return out.append('\n').toString();
  }

  private static List<String> lines(Element body, boolean inside) {
    body.select(NOT_TEXT).remove();
    PublishedHtml reader = new PublishedHtml(inside);
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
      case "img" -> image(child);
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
    boolean kept = web || (inside && !address.startsWith("#"));
    if (kept && !text.isBlank() && address.matches("[^\\s()<>]+")) {
      current.append('[').append(text.strip()).append("](").append(address).append(')');
    } else {
      current.append(text);
    }
  }

  private void image(Element image) {
    String address = image.attr("src");
    if (inside && address.matches("[^\\s()<>]+")) {
      String alt = MarkdownText.escaped(image.attr("alt").replaceAll("\\s+", " "));
      current.append("![").append(alt).append("](").append(address).append(')');
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
