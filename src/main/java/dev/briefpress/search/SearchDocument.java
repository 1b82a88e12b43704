package dev.briefpress.search;

import java.time.LocalDate;
import java.util.List;

/**
 * What search knows about one brief, as plain text: markup removed, HTML entities decoded, accents
 * and capitals as the author wrote them.
 *
 * @param title searched and shown
 * @param tags the tags' names and aliases, joined by blanks; searched only
 * @param entities the entities' names, joined by blanks; searched only
 * @param body everything else that a reader sees; searched only
 * @param card what a result shows, and what results are filtered by
 */
public record SearchDocument(String title, String tags, String entities, String body, Card card) {

  /**
   * The stored fields of a brief: never searched, shown with a hit.
   *
   * @param address from the site's root, without a leading slash: {@code briefs/2026/01/30/x.html}
   * @param date its day in the site's time zone
   * @param category the category's id
   * @param confidence {@code low}, {@code moderate} or {@code high}
   * @param tagNames the tags as shown
   * @param excerpt the opening of the brief, some two hundred characters; may be empty
   */
  public record Card(
      String address,
      LocalDate date,
      String category,
      String confidence,
      List<String> tagNames,
      String excerpt) {
    public Card {
      tagNames = List.copyOf(tagNames);
    }
  }
}
