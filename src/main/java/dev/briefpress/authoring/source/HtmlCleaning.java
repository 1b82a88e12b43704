package dev.briefpress.authoring.source;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Takes out of HTML what is no text of the document, and says so where words go with it. What is
 * shown from elsewhere becomes a link.
 */
final class HtmlCleaning {
  private static final String UNSEEN =
      "script, style, noscript, template, head, link, meta, base, canvas, map, input, textarea,"
          + " select, datalist";
  private static final String AROUND =
      "nav, form, button, dialog, [role=navigation], [role=search], .sharedaddy, .jp-relatedposts,"
          + " .screen-reader-text";
  private static final String SHOWN_FROM_ELSEWHERE = "iframe, video, audio, object, embed";

  private final List<String> left;
  private final List<String> notes;

  HtmlCleaning(List<String> left, List<String> notes) {
    this.left = left;
    this.notes = notes;
  }

  void clean(Element body) {
    lazyImages(body);
    WordLists.make(body);
    body.select(UNSEEN).remove();
    body.select(SHOWN_FROM_ELSEWHERE).forEach(this::linked);
    body.select(AROUND).forEach(this::leave);
    for (Element footer : body.select("footer")) {
      if (footer.closest("blockquote, figure") == null) {
        leave(footer);
      }
    }
    for (Element aside : body.select("aside")) {
      if (aside.closest("article, main") == null && body.selectFirst("article, main") != null) {
        leave(aside);
      }
    }
    body.select("svg, math").forEach(this::drawing);
    body.forEachNode(
        node -> {
          if (node instanceof TextNode text) {
            text.text(Literal.cleaned(text.getWholeText()));
          }
        });
  }

  // Pages that load images late name them elsewhere, and again for readers without scripts.
  private static void lazyImages(Element body) {
    for (Element image : body.select("img")) {
      for (String name : List.of("data-src", "data-lazy-src", "data-original")) {
        String src = image.attr("src");
        if (image.hasAttr(name) && (src.isEmpty() || src.startsWith("data:"))) {
          image.attr("src", image.attr(name));
        }
      }
    }
  }

  private void leave(Element element) {
    String text = element.text().strip();
    if (!text.isEmpty() && element.hasParent()) {
      left.add(text);
    }
    element.remove();
  }

  private void linked(Element element) {
    Element source = element.selectFirst("source[src]");
    String address =
        element.hasAttr("src")
            ? element.attr("src")
            : element.hasAttr("data")
                ? element.attr("data")
                : source == null ? "" : source.attr("src");
    String text = element.text().strip();
    if (!text.isEmpty()) {
      left.add(text);
    }
    if (address.isEmpty()) {
      element.remove();
      return;
    }
    notes.add(
        "a part of the page was shown from elsewhere ("
            + element.normalName()
            + "): it is a link now, to "
            + address);
    Element link = new Element("a").attr("href", address);
    link.text(element.hasAttr("title") ? element.attr("title") : address);
    element.replaceWith(new Element("p").appendChild(link));
  }

  private void drawing(Element element) {
    String text = element.text().strip();
    if (element.normalName().equals("math") && !text.isEmpty()) {
      notes.add("a formula is plain text now: " + text);
      element.replaceWith((Node) new TextNode(" " + text + " "));
      return;
    }
    if (!text.isEmpty()) {
      left.add(text);
    }
    if (element.normalName().equals("svg") && element.closest("a, button, span") == null) {
      notes.add(
          "a drawing (SVG) stands in the page itself: save it as a file and show it as an image");
    }
    element.remove();
  }
}
