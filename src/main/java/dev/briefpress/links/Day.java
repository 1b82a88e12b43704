package dev.briefpress.links;

import dev.briefpress.content.Brief;
import dev.briefpress.content.Edition;
import dev.briefpress.content.SitePath;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One date with at least one published brief or edition.
 *
 * @param address of its daily summary
 * @param briefs newest first
 * @param editions in the order of the day, the introduction first
 * @param trends topics of its briefs that rise against the seven days before, by the facets that
 *     are counted for days: most frequent first
 * @param older the nearest earlier day that has a page
 * @param newer the nearest later day that has a page
 * @param briefsWeekBefore published on the seven days before
 */
public record Day(
    LocalDate date,
    SitePath address,
    List<Brief> briefs,
    List<Edition> editions,
    Map<String, List<Trend>> trends,
    Optional<LocalDate> older,
    Optional<LocalDate> newer,
    int briefsWeekBefore) {
  public Day {
    briefs = List.copyOf(briefs);
    editions = List.copyOf(editions);
    trends = Collections.unmodifiableMap(new LinkedHashMap<>(trends));
  }

  /**
   * How often a topic occurs today and in the seven days before.
   *
   * @param before number of briefs in the seven days before today
   */
  public record Trend(String name, SitePath address, int today, int before) {}

  /** Address of the calendar of {@code year}. */
  public static SitePath addressOfYear(int year) {
    return new SitePath("daily/" + Year.of(year) + ".html");
  }

  /** Address of the daily summary of {@code date}. */
  public static SitePath addressOf(LocalDate date) {
    return new SitePath("daily/" + date + ".html");
  }
}
