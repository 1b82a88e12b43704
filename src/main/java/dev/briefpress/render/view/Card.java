package dev.briefpress.render.view;

import dev.briefpress.render.theme.Rendered;
import dev.briefpress.render.view.Views.Stamp;
import java.util.List;

/**
 * A brief in a list.
 *
 * @param language of title, claim and background
 * @param day as 2026-01-30; empty, as {@code date} is, where the list says it already
 * @param category empty where the list says it already
 * @param confidence low, moderate or high, for the style sheet
 * @param confidenceText the same in words
 * @param likelihood of the claim, with its range; possibly empty
 * @param claim what the brief judges; empty when no sentence says so
 * @param background the summary without the judgement; empty in compact lists
 * @param label that AI made it, and what is missing of its review; possibly empty
 * @param changes that it was updated or corrected, and when
 * @param facets what it is filed under in the newsroom's own facets; a link may have an empty
 *     {@code href}
 * @param html the card as {@code fragments/card} draws it, shared by all lists of one depth and
 *     form
 */
public record Card(
    String title,
    String href,
    TextLanguage language,
    String day,
    String date,
    String category,
    String categoryHref,
    String confidence,
    String confidenceText,
    String likelihood,
    String claim,
    String background,
    String label,
    List<Stamp> changes,
    List<Link> facets,
    Rendered html) {

  public Card drawn(Rendered drawing) {
    return new Card(
        title,
        href,
        language,
        day,
        date,
        category,
        categoryHref,
        confidence,
        confidenceText,
        likelihood,
        claim,
        background,
        label,
        changes,
        facets,
        drawing);
  }
}
