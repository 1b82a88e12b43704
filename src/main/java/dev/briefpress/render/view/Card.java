package dev.briefpress.render.view;

import dev.briefpress.render.theme.Rendered;
import java.util.List;

/**
 * A brief in a list.
 *
 * @param confidence low, moderate or high, for the style sheet
 * @param confidenceText the same in words
 * @param likelihood of the claim, with its range; possibly empty
 * @param claim what the brief judges; empty when no sentence says so
 * @param background the summary without the judgement, possibly empty
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
    String likelihood,
    String claim,
    String background,
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
        likelihood,
        claim,
        background,
        facets,
        drawing);
  }
}
