package dev.briefpress.facts;

import dev.briefpress.content.Brief;
import dev.briefpress.content.SitePath;
import dev.briefpress.links.Site;
import dev.briefpress.links.Topic;
import dev.briefpress.settings.Facet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A topic that occurs more often than it did before.
 *
 * @param recent number of its briefs in the {@value #DAYS} days up to the newest brief of the site
 * @param before number of its briefs in the {@value #PAST} days before those
 */
public record Rise(String name, SitePath address, int recent, int before) {
  /** Length of the time that is looked at, in days. */
  public static final int DAYS = 30;

  /** Length of the past that it is compared with. */
  public static final int PAST = 180;

  private static final int TIMES = PAST / DAYS;
  private static final int FEWEST = 2;

  /**
   * The topics that rise against their own past, the steepest first: at least two recent briefs,
   * and at least twice as many as the mean of the time before.
   *
   * @param most how many are named
   */
  public static List<Rise> of(Site site, int most) {
    Optional<LocalDate> newest = site.briefs().stream().findFirst().map(Rise::day);
    if (newest.isEmpty()) {
      return List.of();
    }
    return site.taxonomy().facets(Facet.Role.DAY).stream()
        .flatMap(facet -> site.topics(facet.id()).stream())
        .flatMap(topic -> of(topic, newest.get()))
        .sorted(
            Comparator.comparingInt((Rise r) -> r.before - r.recent * TIMES)
                .thenComparing(Rise::name)
                .thenComparing(Rise::address))
        .limit(most)
        .toList();
  }

  private static Stream<Rise> of(Topic topic, LocalDate newest) {
    LocalDate recentSince = newest.minusDays(DAYS - 1L);
    LocalDate pastSince = recentSince.minusDays(PAST);
    int recent = 0;
    int before = 0;
    for (Brief brief : topic.briefs()) {
      LocalDate day = day(brief);
      if (day.isBefore(pastSince)) {
        break;
      }
      if (day.isBefore(recentSince)) {
        before++;
      } else {
        recent++;
      }
    }
    return recent >= FEWEST && recent * TIMES >= 2 * before
        ? Stream.of(new Rise(topic.name(), topic.address(), recent, before))
        : Stream.empty();
  }

  private static LocalDate day(Brief brief) {
    return brief.header().date().day();
  }
}
