package dev.briefpress.links;

import dev.briefpress.content.Brief;
import dev.briefpress.content.Slug;
import dev.briefpress.settings.Facet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds what to read next. Two briefs are the nearer the rarer the tags, entities and other values
 * ("traits") that they share: a trait of n briefs out of N weighs ln((N + 1) / n), so that one
 * which all briefs have hardly counts, and is still something to go by where a young site has few
 * briefs. Nearness in time breaks ties. Reading only; one instance serves all threads.
 */
final class RelatedBriefs {
  /** Most related briefs. */
  static final int MOST = 5;

  /** Of a common trait, only this many briefs nearest in time are looked at. */
  static final int NEAREST = 500;

  private final List<Brief> briefs;
  private final long[] moments;

  // By trait, the rarest first.
  private final String[] names;
  private final double[] weights;
  private final int[][] members;

  // By brief: its traits, ascending, so the rarest first.
  private final int[][] traits;
  private final Map<Slug, int[]> pinned;

  /**
   * For a site's briefs.
   *
   * @param briefs newest first
   */
  RelatedBriefs(List<Brief> briefs, Topics topics) {
    List<TopicIndex> facets = topics.facets(Facet.Role.RELATED).stream().map(topics::of).toList();
    List<int[]> positions = new ArrayList<>();
    int[] firsts = new int[facets.size()];
    for (int facet = 0; facet < firsts.length; facet++) {
      firsts[facet] = positions.size();
      for (int topic = 0; topic < facets.get(facet).topics().size(); topic++) {
        positions.add(new int[] {facet, topic});
      }
    }
    this.briefs = briefs;
    this.moments =
        briefs.stream().mapToLong(b -> b.header().date().moment().getEpochSecond()).toArray();
    int[][] byNumber = new int[positions.size()][];
    Arrays.setAll(byNumber, n -> facets.get(positions.get(n)[0]).members(positions.get(n)[1]));
    int[] order = rarestFirst(byNumber);
    this.names = new String[order.length];
    this.weights = new double[order.length];
    this.members = new int[order.length][];
    int[] traitOf = new int[order.length];
    for (int trait = 0; trait < order.length; trait++) {
      int number = order[trait];
      int[] position = positions.get(number);
      names[trait] = facets.get(position[0]).topics().get(position[1]).name();
      members[trait] = byNumber[number];
      // Strict, because the order of what is related must not depend on the machine.
      weights[trait] = StrictMath.log((briefs.size() + 1.0) / members[trait].length);
      traitOf[number] = trait;
    }
    this.traits = new int[briefs.size()][];
    for (int i = 0; i < traits.length; i++) {
      traits[i] = traits(facets, i, firsts, traitOf);
    }
    this.pinned = pinned();
  }

  private static int[] rarestFirst(int[][] members) {
    return IntStream.range(0, members.length)
        .boxed()
        .sorted(
            Comparator.<Integer>comparingInt(n -> members[n].length)
                .thenComparing(Comparator.naturalOrder()))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static int[] traits(List<TopicIndex> facets, int brief, int[] firsts, int[] traitOf) {
    IntStream.Builder own = IntStream.builder();
    for (int facet = 0; facet < firsts.length; facet++) {
      for (int topic : facets.get(facet).carried(brief)) {
        own.add(traitOf[firsts[facet] + topic]);
      }
    }
    return own.build().sorted().toArray();
  }

  // The briefs of each slug that some brief pins, ascending.
  private Map<Slug, int[]> pinned() {
    Map<Slug, IntStream.Builder> builders = new HashMap<>();
    for (Brief brief : briefs) {
      brief.header().related().forEach(slug -> builders.put(slug, IntStream.builder()));
    }
    for (int i = 0; i < briefs.size(); i++) {
      IntStream.Builder builder = builders.get(briefs.get(i).slug());
      if (builder != null) {
        builder.add(i);
      }
    }
    Map<Slug, int[]> bySlug = new HashMap<>();
    builders.forEach((slug, builder) -> bySlug.put(slug, builder.build().toArray()));
    return bySlug;
  }

  /**
   * What to read after each of the briefs at positions {@code from} to {@code to}, the last
   * exclusive: pinned ones first, then the nearest.
   */
  List<List<Related>> of(int from, int to) {
    Scores scores = new Scores(briefs.size());
    List<List<Related>> all = new ArrayList<>(to - from);
    for (int position = from; position < to; position++) {
      all.add(of(position, scores));
    }
    return all;
  }

  private List<Related> of(int position, Scores scores) {
    List<Related> related = new ArrayList<>(MOST);
    score(position, scores);
    scores.of[position] = 0;
    for (int other : pinned(position)) {
      related.add(new Related(briefs.get(other), true, shared(position, other)));
      scores.of[other] = 0;
    }
    int[] best = new int[MOST - related.size()];
    int count = 0;
    double least = Double.MIN_VALUE;
    for (int i = 0; i < scores.count; i++) {
      if (scores.of[scores.touched[i]] >= least) {
        count = insert(scores.touched[i], best, count, position, scores);
        least = count < MOST ? least : scores.of[best[count - 1]];
      }
    }
    scores.clear();
    for (int i = 0; i < count; i++) {
      related.add(new Related(briefs.get(best[i]), false, shared(position, best[i])));
    }
    return related;
  }

  private Set<Integer> pinned(int position) {
    List<Slug> slugs = briefs.get(position).header().related();
    Set<Integer> found = slugs.isEmpty() ? Set.of() : new LinkedHashSet<>();
    for (Slug slug : slugs) {
      int other = nearest(pinned.getOrDefault(slug, new int[0]), position);
      if (other >= 0 && found.size() < MOST) {
        found.add(other);
      }
    }
    return found;
  }

  // Slugs may recur from day to day ("weekly-outlook"): the one nearest in time is meant.
  private int nearest(int[] candidates, int position) {
    int found = Arrays.binarySearch(candidates, position);
    int later = (found >= 0 ? found : -found - 1) - 1;
    int earlier = found >= 0 ? found + 1 : -found - 1;
    if (later < 0 || earlier >= candidates.length) {
      return later >= 0
          ? candidates[later]
          : earlier < candidates.length ? candidates[earlier] : -1;
    }
    return distance(position, candidates[later]) <= distance(position, candidates[earlier])
        ? candidates[later]
        : candidates[earlier];
  }

  private long distance(int position, int other) {
    return Math.abs(moments[position] - moments[other]);
  }

  // Weights are added from the rarest trait on, for every brief in the same order: two that share
  // traits of the same weights get the very same sum.
  private void score(int position, Scores scores) {
    for (int trait : traits[position]) {
      int[] carriers = members[trait];
      int from = 0;
      int to = carriers.length;
      if (to > NEAREST) {
        int here = Arrays.binarySearch(carriers, position);
        from = Math.max(0, Math.min(here - NEAREST / 2, to - NEAREST));
        to = from + NEAREST;
      }
      scores.add(carriers, from, to, weights[trait]);
    }
  }

  private int insert(int other, int[] best, int count, int position, Scores scores) {
    int at = count;
    while (at > 0 && isBefore(other, best[at - 1], position, scores)) {
      at--;
    }
    if (at == best.length) {
      return count;
    }
    int kept = Math.min(count, best.length - 1);
    System.arraycopy(best, at, best, at + 1, kept - at);
    best[at] = other;
    return kept + 1;
  }

  private boolean isBefore(int a, int b, int position, Scores scores) {
    if (scores.of[a] != scores.of[b]) {
      return scores.of[a] > scores.of[b];
    }
    long further = distance(position, a) - distance(position, b);
    return further == 0 ? a < b : further < 0;
  }

  // A tag and an entity may have one name.
  private List<String> shared(int position, int other) {
    int[] ours = traits[position];
    int[] theirs = traits[other];
    Set<String> shared = new LinkedHashSet<>();
    for (int i = 0, j = 0; i < ours.length && j < theirs.length; ) {
      if (ours[i] == theirs[j]) {
        shared.add(names[ours[i]]);
      }
      int step = Integer.compare(ours[i], theirs[j]);
      i += step <= 0 ? 1 : 0;
      j += step >= 0 ? 1 : 0;
    }
    return List.copyOf(shared);
  }

  /** A score for every brief, most of them zero, and which are not. */
  private static final class Scores {
    private final double[] of;
    private final int[] touched;
    private int count;

    Scores(int briefs) {
      of = new double[briefs];
      touched = new int[briefs + 1];
    }

    /** Adds {@code weight} to the scores of some of {@code briefs}. */
    void add(int[] briefs, int from, int to, double weight) {
      int reached = count;
      for (int i = from; i < to; i++) {
        int brief = briefs[i];
        double score = of[brief];
        touched[reached] = brief;
        reached += score == 0 ? 1 : 0;
        of[brief] = score + weight;
      }
      count = reached;
    }

    void clear() {
      for (int i = 0; i < count; i++) {
        of[touched[i]] = 0;
      }
      count = 0;
    }
  }
}
