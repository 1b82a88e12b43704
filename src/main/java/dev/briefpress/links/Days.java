package dev.briefpress.links;

import dev.briefpress.content.Brief;
import dev.briefpress.content.Edition;
import dev.briefpress.settings.Facet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Makes the days of a site. */
final class Days {
  /** Days that a day is compared with. */
  private static final int WEEK = 7;

  /** Most topics of one facet that a day names. */
  private static final int MOST_TRENDS = 6;

  /** How many briefs of a day a topic must have to be named. */
  private static final int FEWEST = 2;

  /** Positions of a day's briefs in the list of all, {@code to} exclusive. */
  private record Range(int from, int to) {}

  private static final Range NONE = new Range(0, 0);

  private final List<Brief> briefs;
  private final NavigableMap<LocalDate, Range> ranges = new TreeMap<>();
  private final Map<LocalDate, List<Edition>> editions = new TreeMap<>();

  private Days(List<Brief> briefs, List<Edition> editions) {
    this.briefs = briefs;
    int from = 0;
    for (int to = 1; to <= briefs.size(); to++) {
      if (to == briefs.size() || !day(to).equals(day(from))) {
        ranges.put(day(from), new Range(from, to));
        from = to;
      }
    }
    for (Edition edition : editions) {
      this.editions.computeIfAbsent(edition.day(), d -> new ArrayList<>()).add(edition);
    }
  }

  /**
   * The days with a brief or an edition, newest first.
   *
   * @param briefs newest first
   * @param editions of each day in their order
   */
  static List<Day> of(List<Brief> briefs, List<Edition> editions, Topics topics) {
    Days days = new Days(briefs, editions);
    NavigableSet<LocalDate> dates = new TreeSet<>(days.ranges.keySet());
    dates.addAll(days.editions.keySet());
    Map<String, Trends> trends = new LinkedHashMap<>();
    for (Facet facet : topics.facets(Facet.Role.DAY)) {
      trends.put(facet.id(), new Trends(topics.of(facet)));
    }
    List<Day> made = new ArrayList<>();
    for (LocalDate date : dates) {
      made.add(
          days.day(
              date,
              Optional.ofNullable(dates.lower(date)),
              Optional.ofNullable(dates.higher(date)),
              trends));
    }
    Collections.reverse(made);
    return made;
  }

  private LocalDate day(int position) {
    return briefs.get(position).header().date().day();
  }

  private Day day(
      LocalDate date,
      Optional<LocalDate> older,
      Optional<LocalDate> newer,
      Map<String, Trends> counted) {
    Range today = ranges.getOrDefault(date, NONE);
    Range week = week(date);
    Map<String, List<Day.Trend>> trends = new LinkedHashMap<>();
    counted.forEach((facet, counts) -> trends.put(facet, counts.of(today, week)));
    return new Day(
        date,
        Day.addressOf(date),
        briefs.subList(today.from(), today.to()),
        editions.getOrDefault(date, List.of()),
        trends,
        older,
        newer,
        week.to() - week.from());
  }

  // The earlier the day, the further back its briefs are in the list.
  private Range week(LocalDate date) {
    List<Range> week = List.copyOf(ranges.subMap(date.minusDays(WEEK), date).values());
    return week.isEmpty() ? NONE : new Range(week.get(week.size() - 1).from(), week.get(0).to());
  }

  /** Counts the topics of one facet; keeps its arrays from day to day, so not for two threads. */
  private static final class Trends {
    private final TopicIndex topics;
    private final int[] now;
    private final int[] before;

    Trends(TopicIndex topics) {
      this.topics = topics;
      this.now = new int[topics.topics().size()];
      this.before = new int[topics.topics().size()];
    }

    List<Day.Trend> of(Range today, Range week) {
      count(today, now, 1);
      count(week, before, 1);
      // Positions are in the order of names, so they settle a draw.
      List<Day.Trend> trends =
          IntStream.range(today.from(), today.to())
              .flatMap(brief -> IntStream.of(topics.carried(brief)))
              .distinct()
              .boxed()
              .filter(topic -> isRising(now[topic], before[topic]))
              .sorted(
                  Comparator.<Integer>comparingInt(topic -> -now[topic])
                      .thenComparing(Comparator.naturalOrder()))
              .limit(MOST_TRENDS)
              .map(topic -> topics.topics().get(topic).trend(now[topic], before[topic]))
              .toList();
      count(today, now, -1);
      count(week, before, -1);
      return trends;
    }

    // At least twice, and at least twice as often as on a day of the week before.
    private static boolean isRising(int today, int weekBefore) {
      return today >= FEWEST && today * WEEK >= 2 * weekBefore;
    }

    private void count(Range range, int[] counts, int step) {
      for (int brief = range.from(); brief < range.to(); brief++) {
        for (int topic : topics.carried(brief)) {
          counts[topic] += step;
        }
      }
    }
  }
}
