package dev.briefpress.authoring.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Brings the blocks of HTML to those that Markdown has: no block in a paragraph, no text beside a
 * block, no frame without a meaning.
 */
final class HtmlBlocks {
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final Set<String> LISTS = Set.of("ul", "ol", "menu", "dir");
  private static final Set<String> WHOLE = Set.of("pre", "table", "hr");
  private static final Set<String> FRAMES =
      Set.of(
          "p",
          "div",
          "section",
          "article",
          "main",
          "header",
          "footer",
          "address",
          "center",
          "figure",
          "figcaption",
          "aside",
          "hgroup",
          "details",
          "summary",
          "dl",
          "dt",
          "dd",
          "fieldset",
          "legend",
          "li",
          "body",
          "tbody",
          "thead",
          "tr",
          "td",
          "th",
          "caption");

  /** What would begin a block of Markdown that its author did not mean. */
  private static final Pattern MARK = Pattern.compile("^(?=[#+=:]|-{2,}|`{3}|~{3})");

  private final Element out;
  private Element line = new Element("p");

  private HtmlBlocks(Element out) {
    this.out = out;
  }

  static void flatten(Element body) {
    Element out = new Element("body");
    HtmlBlocks blocks = new HtmlBlocks(out);
    blocks.children(body);
    blocks.end();
    body.empty();
    body.appendChildren(out.childNodesCopy());
  }

  private void children(Element element) {
    for (Node node : List.copyOf(element.childNodes())) {
      if (node instanceof Element child) {
        child(child);
      } else if (node instanceof TextNode text) {
        line.appendChild(new TextNode(text.getWholeText()));
      }
    }
  }

  private void child(Element child) {
    String name = child.normalName();
    if (HEADINGS.contains(name)) {
      end();
      heading(child);
    } else if (LISTS.contains(name)) {
      end();
      out.appendChild(list(child));
    } else if (name.equals("blockquote")) {
      end();
      Element quote = new Element("blockquote");
      HtmlBlocks inside = new HtmlBlocks(quote);
      inside.children(child);
      inside.end();
      if (quote.hasText()) {
        out.appendChild(quote);
      }
    } else if (WHOLE.contains(name)) {
      end();
      out.appendChild(child.clone());
    } else if (FRAMES.contains(name)) {
      end();
      if (name.matches("dt|summary")) {
        line.appendChild(new Element("strong").appendChildren(child.childNodesCopy()));
      } else {
        children(child);
      }
      end();
    } else if (holdsBlocks(child)) {
      children(child);
    } else {
      line.appendChild(child.clone());
    }
  }

  private static boolean holdsBlocks(Element element) {
    return element.getAllElements().stream()
        .map(Element::normalName)
        .anyMatch(
            name ->
                HEADINGS.contains(name)
                    || LISTS.contains(name)
                    || WHOLE.contains(name)
                    || name.equals("blockquote")
                    || FRAMES.contains(name));
  }

  private void heading(Element heading) {
    Element flat = new Element(heading.normalName());
    flat.appendChildren(heading.childNodesCopy());
    flat.select("br").forEach(br -> br.replaceWith(new TextNode(" ")));
    flat.select("p, div").unwrap();
    if (flat.hasText()) {
      out.appendChild(flat);
    }
  }

  private static Element list(Element list) {
    boolean numbered = list.normalName().equals("ol");
    Element flat = new Element(numbered ? "ol" : "ul");
    if (numbered && list.attr("start").matches("\\d{1,6}")) {
      flat.attr("start", list.attr("start"));
    }
    for (Node node : list.childNodes()) {
      if (node instanceof TextNode text && text.isBlank()) {
        continue;
      }
      boolean item = node instanceof Element element && element.normalName().equals("li");
      Element last = flat.lastElementChild();
      // A list that stands between points belongs to the point above it.
      boolean below =
          !item
              && last != null
              && node instanceof Element inner
              && LISTS.contains(inner.normalName());
      Element point = below && last != null ? last : new Element("li");
      HtmlBlocks inside = new HtmlBlocks(point);
      if (item && node instanceof Element element) {
        inside.children(element);
      } else if (node instanceof Element element) {
        inside.child(element);
      } else if (node instanceof TextNode text) {
        inside.line.appendChild(new TextNode(text.getWholeText()));
      }
      inside.end();
      if (!below && (point.hasText() || point.childrenSize() > 0)) {
        tighten(point);
        flat.appendChild(point);
      }
    }
    return flat;
  }

  // A single paragraph in a point needs no blank lines around it.
  private static void tighten(Element point) {
    if (point.select("> p").size() == 1) {
      point.select("> p").unwrap();
    }
  }

  private void end() {
    for (Element paragraph : paragraphs(line)) {
      escapeStarts(paragraph);
      out.appendChild(paragraph);
    }
    line = new Element("p");
  }

  // Two line breaks in a row are how some editors write paragraphs.
  private static List<Element> paragraphs(Element line) {
    List<Element> paragraphs = new ArrayList<>();
    Element current = new Element("p");
    int breaks = 0;
    for (Node node : line.childNodesCopy()) {
      if (node instanceof Element br && br.normalName().equals("br")) {
        breaks++;
        continue;
      }
      boolean blank =
          node instanceof TextNode text && text.getWholeText().replace('\u00a0', ' ').isBlank();
      if (blank && (breaks > 0 || current.childNodeSize() == 0)) {
        continue;
      }
      if (breaks > 1 && current.hasText()) {
        paragraphs.add(current);
        current = new Element("p");
      } else if (breaks == 1 && current.hasText()) {
        current.appendElement("br");
      }
      breaks = 0;
      current.appendChild(node);
    }
    if (current.hasText()) {
      paragraphs.add(current);
    }
    return paragraphs;
  }

  private static void escapeStarts(Element paragraph) {
    boolean start = true;
    for (Node node : List.copyOf(paragraph.childNodes())) {
      if (start && node instanceof TextNode text) {
        String words = text.getWholeText().replaceFirst("^[\\s\u00a0]+", "");
        if (MARK.matcher(words).find()) {
          words = Literal.of("\\") + words;
        } else if (words.startsWith("* ")) {
          // Whoever types the marks of a list means one.
          words = Literal.of("-") + words.substring(1);
        }
        text.text(words);
      }
      start = node instanceof Element br && br.normalName().equals("br");
    }
  }
}
