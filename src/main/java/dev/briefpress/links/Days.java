package dev.briefpress.links;

import dev.briefpress.content.Brief;
import dev.briefpress.content.Edition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Makes the days of a site. */
final class Days {
  /** Days that a day is compared with. */
  private static final int WEEK = 7;

  /** Most tags and entities that a day names. */
  private static final int MOST_TRENDS = 15;

  private final TreeMap<LocalDate, List<Brief>> briefs = new TreeMap<>();
  private final TreeMap<LocalDate, List<Edition>> editions = new TreeMap<>();
  private final Topics topics;

  private Days(List<Brief> briefs, List<Edition> editions, Topics topics) {
    this.topics = topics;
    for (Brief brief : briefs) {
      this.briefs.computeIfAbsent(brief.header().date().day(), d -> new ArrayList<>()).add(brief);
    }
    for (Edition edition : editions) {
      this.editions.computeIfAbsent(edition.day(), d -> new ArrayList<>()).add(edition);
    }
  }

  /** The days with a brief or an edition, newest first. */
  static List<Day> of(List<Brief> briefs, List<Edition> editions, Topics topics) {
    Days days = new Days(briefs, editions, topics);
    List<LocalDate> dates = new ArrayList<>(days.briefs.keySet());
    days.editions.keySet().stream().filter(d -> !days.briefs.containsKey(d)).forEach(dates::add);
    dates.sort(Comparator.naturalOrder());
    List<Day> made = new ArrayList<>();
    for (int i = 0; i < dates.size(); i++) {
      Optional<LocalDate> older = i > 0 ? Optional.of(dates.get(i - 1)) : Optional.empty();
      Optional<LocalDate> newer =
          i + 1 < dates.size() ? Optional.of(dates.get(i + 1)) : Optional.empty();
      made.add(days.day(dates.get(i), older, newer));
    }
    Collections.reverse(made);
    return made;
  }

  private Day day(LocalDate date, Optional<LocalDate> older, Optional<LocalDate> newer) {
    List<Brief> today = briefs.getOrDefault(date, List.of());
    List<Brief> week = new ArrayList<>();
    briefs.subMap(date.minusDays(WEEK), date).values().forEach(week::addAll);
    return new Day(
        date,
        Day.addressOf(date),
        today,
        editions.getOrDefault(date, List.of()),
        trends(Topic.Kind.TAG, today, week),
        trends(Topic.Kind.ENTITY, today, week),
        older,
        newer,
        week.size());
  }

  private List<Day.Trend> trends(Topic.Kind kind, List<Brief> today, List<Brief> week) {
    Map<String, Integer> before = counts(kind, week);
    Map<String, Topic> byKey = new TreeMap<>();
    today.forEach(b -> topics.of(b, kind).forEach(t -> byKey.put(t.key(), t)));
    Map<String, Integer> now = counts(kind, today);
    return byKey.values().stream()
        .map(
            t ->
                new Day.Trend(
                    t.name(),
                    t.address(),
                    now.getOrDefault(t.key(), 0),
                    before.getOrDefault(t.key(), 0)))
        .sorted(Comparator.comparingInt(Day.Trend::today).reversed())
        .limit(MOST_TRENDS)
        .toList();
  }

  private Map<String, Integer> counts(Topic.Kind kind, List<Brief> briefs) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Brief brief : briefs) {
      topics.of(brief, kind).forEach(topic -> counts.merge(topic.key(), 1, Integer::sum));
    }
    return counts;
  }
}
