package dev.briefpress.markup;

import dev.briefpress.content.RichText;
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
}
