package dev.briefpress.render.view;

/**
 * What an author says of a change that was made after publication.
 *
 * @param kind {@code typo}, {@code clarification}, {@code update}, {@code correction} or {@code
 *     retraction}
 * @param label the kind in the language of the page
 * @param day as 2026-01-30
 */
public record RevisionLine(String kind, String label, String day, String date, String text) {}
