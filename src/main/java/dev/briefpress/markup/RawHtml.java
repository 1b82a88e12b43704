package dev.briefpress.markup;

import dev.briefpress.content.RichText;
import dev.briefpress.text.Characters;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Safelist;
import org.jsoup.select.NodeFilter;

/**
 * What of an author's own HTML stays.
 *
 * <ul>
 *   <li>Elements: {@code abbr b bdi blockquote br caption cite code col colgroup dd del details dfn
 *       dl dt em figcaption figure h3 h4 h5 h6 hr i ins kbd li mark ol p pre q rp rt ruby s samp
 *       small strong sub summary sup table tbody td tfoot th thead time tr u ul var wbr}. Links and
 *       images are written in Markdown. {@code bdo} would turn words about.
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
          words(
              "script style iframe frameset object embed applet template noscript noembed"
                  + " noframes svg math audio video canvas title textarea select xmp plaintext"));

  private final Safelist allowed =
      Safelist.none()
          .addTags(
              words(
                  "abbr b bdi blockquote br caption cite code col colgroup dd del details dfn dl dt"
                      + " em figcaption figure h3 h4 h5 h6 hr i ins kbd li mark ol p pre q rp rt"
                      + " ruby s samp small strong sub summary sup table tbody td tfoot th thead"
                      + " time tr u ul var wbr"))
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

  private static String[] words(String text) {
    return text.split(" ", -1);
  }

  /** The HTML with all that is not allowed taken out, and every element closed. */
  String clean(String html) {
    Element body = Jsoup.parseBodyFragment(html.stripTrailing()).body();
    Document clean = Document.createShell("");
    clean.outputSettings().prettyPrint(false);
    body.filter(new Copy(body, clean.body()));
    // A MARK is left in our own tags only, and jsoup writes it as a reference.
    String safe = clean.body().html().replace("&#x1;", String.valueOf(RichText.MARK));
    return Characters.firstUnclosed(safe, 0, safe.length()) < 0
        ? safe
        : Characters.withoutDirections(safe);
  }

  /** Copies what may stay. */
  private final class Copy implements NodeFilter {
    private final Element from;
    private Element to;

    Copy(Element from, Element to) {
      this.from = from;
      this.to = to;
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode text) {
        to.appendChild(new TextNode(Characters.withoutUnfit(text.getWholeText())));
      } else if (node instanceof Element element && !element.equals(from)) {
        String name = element.normalName();
        if (element.hasAttr(OWN_NAME)) {
          enter(element).removeAttr(OWN_NAME);
        } else if (allowed.isSafeTag(name)) {
          keepSafeAttributes(enter(element));
        } else if (DROPPED_WHOLE.contains(name)) {
          return FilterResult.SKIP_ENTIRELY;
        }
      }
      return FilterResult.CONTINUE;
    }

    private Element enter(Element element) {
      Element copy = element.shallowClone();
      to.appendChild(copy);
      to = copy;
      return copy;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      boolean entered =
          node instanceof Element element
              && !element.equals(from)
              && (element.hasAttr(OWN_NAME) || allowed.isSafeTag(element.normalName()));
      Element parent = to.parent();
      if (entered && parent != null) {
        to = parent;
      }
      return FilterResult.CONTINUE;
    }
  }

  private void keepSafeAttributes(Element element) {
    for (Attribute attribute : element.attributes().asList()) {
      if (allowed.isSafeAttribute(element.normalName(), element, attribute)) {
        element.attr(attribute.getKey(), Characters.withoutUnfit(attribute.getValue()));
      } else {
        element.removeAttr(attribute.getKey());
      }
    }
  }
}
