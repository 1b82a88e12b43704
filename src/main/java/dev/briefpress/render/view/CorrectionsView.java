package dev.briefpress.render.view;

import java.util.List;

/**
 * What was corrected, retracted and withdrawn on the whole site.
 *
 * @param groups each of one kind, without empty ones
 * @param feed of corrections and retractions
 */
public record CorrectionsView(List<Group<Line>> groups, String feed) {
  public CorrectionsView {
    groups = List.copyOf(groups);
  }

  /**
   * An entry.
   *
   * @param title of the brief
   * @param language of the title
   * @param textLanguage of the text
   * @param day as 2026-01-30
   */
  public record Line(
      String title,
      String href,
      TextLanguage language,
      TextLanguage textLanguage,
      String day,
      String date,
      String text) {}
}
