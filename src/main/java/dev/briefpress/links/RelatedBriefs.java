package dev.briefpress.links;

import dev.briefpress.content.Brief;
import dev.briefpress.content.Slug;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds what to read next. Two briefs are the nearer the rarer the tags and entities that they
 * share: a topic of n briefs out of N weighs ln(N / n). Nearness in time breaks ties. Reading only;
 * one instance serves all threads.
 */
final class RelatedBriefs {
  /** Most related briefs. */
  private static final int MOST = 5;

  /** Of a common topic, only this many briefs nearest in time are looked at. */
  private static final int NEAREST = 500;

  /** A topic as this class needs it: its members as ascending positions in the list of briefs. */
  private static final class Shared {
    private final String name;
    private final int[] members;
    private final double weight;

    Shared(String name, int[] members, double weight) {
      this.name = name;
      this.members = members;
      this.weight = weight;
    }

    String name() {
      return name;
    }

    double weight() {
      return weight;
    }
  }

  private final List<Brief> briefs;
  private final List<List<Shared>> sharedOf = new ArrayList<>();
  private final Map<Slug, Integer> bySlug = new HashMap<>();

  RelatedBriefs(List<Brief> briefs, Topics topics) {
    this.briefs = briefs;
    IdentityHashMap<Brief, Integer> positions = new IdentityHashMap<>();
    for (int i = 0; i < briefs.size(); i++) {
      positions.put(briefs.get(i), i);
      bySlug.putIfAbsent(briefs.get(i).slug(), i);
    }
    IdentityHashMap<Topic, Shared> known = new IdentityHashMap<>();
    for (Brief brief : briefs) {
      List<Shared> own = new ArrayList<>();
      for (Topic.Kind kind : List.of(Topic.Kind.TAG, Topic.Kind.ENTITY)) {
        for (Topic topic : topics.of(brief, kind)) {
          own.add(known.computeIfAbsent(topic, t -> shared(t, positions)));
        }
      }
      own.sort(Comparator.comparingDouble(Shared::weight).reversed().thenComparing(Shared::name));
      sharedOf.add(own);
    }
  }

  private Shared shared(Topic topic, IdentityHashMap<Brief, Integer> positions) {
    int[] members = topic.briefs().stream().mapToInt(positions::get).toArray();
    return new Shared(
        topic.name(), members, StrictMath.log((double) briefs.size() / members.length));
  }

  /** What to read after the brief at {@code position}: pinned ones first, then the nearest. */
  List<Related> of(int position) {
    Map<Integer, Related> found = new LinkedHashMap<>();
    for (Slug slug : briefs.get(position).header().related()) {
      Integer other = bySlug.get(slug);
      if (other != null && other != position && found.size() < MOST) {
        found.put(other, new Related(briefs.get(other), true, names(position, other)));
      }
    }
    Map<Integer, Double> scores = scores(position);
    scores.entrySet().stream()
        .filter(e -> e.getValue() > 0)
        .sorted(
            Map.Entry.<Integer, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry::getKey, nearest(position)))
        .limit(MOST + found.size())
        .forEach(
            e -> {
              if (found.size() < MOST) {
                found.computeIfAbsent(
                    e.getKey(), p -> new Related(briefs.get(p), false, names(position, p)));
              }
            });
    return List.copyOf(found.values());
  }

  private Comparator<Integer> nearest(int position) {
    long day = briefs.get(position).header().date().day().toEpochDay();
    return Comparator.<Integer>comparingLong(
            p -> Math.abs(briefs.get(p).header().date().day().toEpochDay() - day))
        .thenComparing(Comparator.naturalOrder());
  }

  private Map<Integer, Double> scores(int position) {
    Map<Integer, Double> scores = new HashMap<>();
    for (Shared shared : sharedOf.get(position)) {
      int[] members = shared.members;
      int here = Arrays.binarySearch(members, position);
      int from = Math.max(0, Math.min(here - NEAREST / 2, members.length - NEAREST));
      int to = Math.min(members.length, from + NEAREST);
      for (int i = from; i < to; i++) {
        if (members[i] != position) {
          scores.merge(members[i], shared.weight, Double::sum);
        }
      }
    }
    return scores;
  }

  private List<String> names(int position, int other) {
    List<Shared> theirs = sharedOf.get(other);
    return sharedOf.get(position).stream().filter(theirs::contains).map(Shared::name).toList();
  }
}
