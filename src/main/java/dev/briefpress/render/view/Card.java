package dev.briefpress.render.view;

import dev.briefpress.render.theme.Rendered;
import java.util.List;

/**
 * A brief in a list.
 *
 * @param confidence low, moderate or high, for the style sheet
 * @param confidenceText the same in words
 * @param facets what it is filed under in the newsroom's own facets; a link may have an empty
 *     {@code href}
 * @param html the card as {@code fragments/card} draws it, shared by all lists of one depth
 */
public record Card(
    String title,
    String href,
    String day,
    String date,
    String category,
    String categoryHref,
    String confidence,
    String confidenceText,
    String summary,
    List<Link> facets,
    Rendered html) {

  public Card drawn(Rendered drawing) {
    return new Card(
        title,
        href,
        day,
        date,
        category,
        categoryHref,
        confidence,
        confidenceText,
        summary,
        facets,
        drawing);
  }
}
