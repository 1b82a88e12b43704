package dev.briefpress.search.index;

import java.time.LocalDate;
import java.util.List;

/**
 * The stored fields of a brief: what a result shows, and what results are filtered by.
 *
 * @param title as shown
 * @param address from the site's root, without a leading slash: {@code briefs/2026/01/30/x.html}
 * @param date its day in the site's time zone
 * @param category the category's id
 * @param confidence {@code low}, {@code moderate} or {@code high}
 * @param tags the tags' names as shown
 * @param excerpt the opening of the brief, some two hundred characters; may be empty
 */
public record Card(
    String title,
    String address,
    LocalDate date,
    String category,
    String confidence,
    List<String> tags,
    String excerpt) {
  public Card {
    tags = List.copyOf(tags);
  }
}
