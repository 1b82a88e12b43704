package dev.briefpress.markup;

import dev.briefpress.content.RichText;
import dev.briefpress.text.RawSpan;
import java.util.List;
import java.util.Optional;

/**
 * A list item.
 *
 * @param label its label, where it begins with one
 * @param text what follows the label, without nested lists
 * @param children items of lists nested in it
 * @param span the whole item
 */
public record Item(Optional<Label> label, RichText text, List<Item> children, RawSpan span) {
  public Item {
    children = List.copyOf(children);
  }

  /** What follows the label, with the lists nested in it. */
  public RichText whole() {
    if (children.isEmpty()) {
      return text;
    }
    StringBuilder html = new StringBuilder();
    boolean blocks = text.html().startsWith("<p>");
    if (!text.isEmpty()) {
      html.append(blocks ? text.html() : "<p>" + text.html() + "</p>");
    }
    html.append("<ul>");
    for (Item child : children) {
      html.append("<li>");
      if (child.label().isPresent()) {
        html.append("<strong>");
        Escape.text(html, child.label().get().text());
        html.append(":</strong> ");
      }
      html.append(child.whole().html()).append("</li>");
    }
    return new RichText(html.append("</ul>").toString());
  }
}
