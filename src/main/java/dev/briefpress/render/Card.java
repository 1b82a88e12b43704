package dev.briefpress.render;

/**
 * A brief in a list.
 *
 * @param confidence low, moderate or high, for the style sheet
 * @param confidenceText the same in words
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
    String summary) {}
