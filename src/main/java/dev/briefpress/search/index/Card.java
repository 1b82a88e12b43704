package dev.briefpress.search.index;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
 * @param filters values in the newsroom's own facets by which results are filtered, by facet, in
 *     the same order for all briefs
 * @param shown what a result shows of the newsroom's own facets
 */
public record Card(
    String title,
    String address,
    LocalDate date,
    String category,
    String confidence,
    List<String> tags,
    String excerpt,
    Map<String, List<String>> filters,
    List<Value> shown) {
  public Card {
    tags = List.copyOf(tags);
    filters = Collections.unmodifiableMap(new LinkedHashMap<>(filters));
    shown = List.copyOf(shown);
  }

  /** A brief of a newsroom without facets of its own. */
  public Card(
      String title,
      String address,
      LocalDate date,
      String category,
      String confidence,
      List<String> tags,
      String excerpt) {
    this(title, address, date, category, confidence, tags, excerpt, Map.of(), List.of());
  }

  /**
   * A value of a facet.
   *
   * @param address of its page from the site's root; empty when it has none
   */
  public record Value(String name, String address) {}
}
