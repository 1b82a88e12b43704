package dev.briefpress.authoring.source;

import org.jsoup.nodes.Element;

/** Figures: one image with a caption of plain words has a form in Markdown, the image's title. */
final class HtmlFigures {
  private HtmlFigures() {}

  static void caption(Element body) {
    for (Element caption : body.select("figcaption")) {
      Element figure = caption.closest("figure");
      Element image = figure == null ? null : figure.selectFirst("img");
      boolean plain =
          caption.select("a, sup, sub, code, del, img").isEmpty() && !caption.text().contains("\"");
      boolean alone =
          figure != null
              && figure.select("img").size() == 1
              && figure.select("table, blockquote, pre").isEmpty();
      if (image != null
          && plain
          && alone
          && Literal.restored(caption.text()).equals(caption.text())) {
        image.attr("title", caption.text());
        caption.remove();
      } else {
        caption.tagName("p");
      }
    }
    for (Element caption : body.select("table > caption")) {
      Element table = caption.parent();
      caption.tagName("p");
      if (table != null) {
        caption.remove();
        table.before(caption);
      }
    }
  }
}
