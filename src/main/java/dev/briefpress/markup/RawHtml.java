package dev.briefpress.markup;

import dev.briefpress.content.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Safelist;

/**
 * What of an author's own HTML stays.
 *
 * <ul>
 *   <li>Elements: {@code abbr b bdi bdo blockquote br caption cite code col colgroup dd del details
 *       dfn dl dt em figcaption figure h3 h4 h5 h6 hr i ins kbd li mark ol p pre q rp rt ruby s
 *       samp small strong sub summary sup table tbody td tfoot th thead time tr u ul var wbr}.
 *       Links and images are written in Markdown.
 *   <li>Attributes: {@code lang}, {@code dir} and {@code title} on any of these, {@code datetime}
 *       on {@code time del ins}, {@code colspan}, {@code rowspan} on {@code td th}, {@code scope}
 *       on {@code th}, {@code span} on {@code col colgroup}, {@code start}, {@code reversed} on
 *       {@code ol}, {@code value} on {@code li}, {@code open} on {@code details}.
 *   <li>Elements that run, load or draw go with all that is in them ({@code script}, {@code style},
 *       {@code iframe}, {@code svg} …); of any other element, what is in it stays. Comments go.
 * </ul>
 */
final class RawHtml {
  /** Stands in a tag that Briefpress wrote; no author can write this character. */
  static final String OWN = " \u0002";

  private static final String OWN_NAME = "\u0002";

  private static final Set<String> DROPPED_WHOLE =
      Set.of(
          "script",
          "style",
          "iframe",
          "frameset",
          "object",
          "embed",
          "applet",
          "template",
          "noscript",
          "noembed",
          "noframes",
          "svg",
          "math",
          "audio",
          "video",
          "canvas",
          "title",
          "textarea",
          "select",
          "xmp",
          "plaintext");

  private final Safelist allowed =
      Safelist.none()
          .addTags(
              "abbr",
              "b",
              "bdi",
              "bdo",
              "blockquote",
              "br",
              "caption",
              "cite",
              "code",
              "col",
              "colgroup",
              "dd",
              "del",
              "details",
              "dfn",
              "dl",
              "dt",
              "em",
              "figcaption",
              "figure",
              "h3",
              "h4",
              "h5",
              "h6",
              "hr",
              "i",
              "ins",
              "kbd",
              "li",
              "mark",
              "ol",
              "p",
              "pre",
              "q",
              "rp",
              "rt",
              "ruby",
              "s",
              "samp",
              "small",
              "strong",
              "sub",
              "summary",
              "sup",
              "table",
              "tbody",
              "td",
              "tfoot",
              "th",
              "thead",
              "time",
              "tr",
              "u",
              "ul",
              "var",
              "wbr")
          .addAttributes(":all", "lang", "dir", "title")
          .addAttributes("time", "datetime")
          .addAttributes("del", "datetime")
          .addAttributes("ins", "datetime")
          .addAttributes("td", "colspan", "rowspan")
          .addAttributes("th", "colspan", "rowspan", "scope")
          .addAttributes("col", "span")
          .addAttributes("colgroup", "span")
          .addAttributes("ol", "start", "reversed")
          .addAttributes("li", "value")
          .addAttributes("details", "open");

  /** The HTML with all that is not allowed taken out, and every element closed. */
  String clean(String html) {
    Document document = Jsoup.parseBodyFragment(html);
    document.outputSettings().prettyPrint(false);
    Element body = document.body();
    List<Element> unwrapped = new ArrayList<>();
    List<Node> removed = new ArrayList<>();
    body.traverse(
        (node, depth) -> {
          if (node instanceof Element element) {
            judge(element, body, unwrapped, removed);
          } else if (node instanceof TextNode text) {
            text.text(Escape.withoutControls(text.getWholeText()));
          } else {
            removed.add(node);
          }
        });
    removed.forEach(Node::remove);
    unwrapped.forEach(Element::unwrap);
    // A MARK is left in our own tags only, and jsoup writes it as a reference.
    return body.html().replace("&#x1;", String.valueOf(RichText.MARK));
  }

  private void judge(Element element, Element body, List<Element> unwrapped, List<Node> removed) {
    if (element.equals(body)) {
      return;
    }
    if (element.hasAttr(OWN_NAME)) {
      element.removeAttr(OWN_NAME);
    } else if (allowed.isSafeTag(element.normalName())) {
      keepSafeAttributes(element);
    } else if (DROPPED_WHOLE.contains(element.normalName())) {
      removed.add(element);
    } else {
      unwrapped.add(element);
    }
  }

  private void keepSafeAttributes(Element element) {
    for (Attribute attribute : element.attributes().asList()) {
      if (allowed.isSafeAttribute(element.normalName(), element, attribute)) {
        element.attr(attribute.getKey(), Escape.withoutControls(attribute.getValue()));
      } else {
        element.removeAttr(attribute.getKey());
      }
    }
  }
}
