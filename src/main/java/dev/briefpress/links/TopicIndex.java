package dev.briefpress.links;

import dev.briefpress.content.Brief;
import dev.briefpress.content.Slug;
import dev.briefpress.settings.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * The topics of one facet, and which brief carries which.
 *
 * <p>Briefs and topics are known by their positions in two lists, the site's briefs and {@link
 * #topics()}: counting what occurs together then needs arrays only. Reading only; one instance
 * serves all threads.
 */
final class TopicIndex {
  /** Most companions that a topic names. */
  private static final int MOST_COMPANIONS = 12;

  private final List<Topic> topics;
  private final int[][] carried;
  private final int[][] members;

  private TopicIndex(List<Topic> topics, int[][] carried, int[][] members) {
    this.topics = topics;
    this.carried = carried;
    this.members = members;
  }

  /**
   * The topics that were gathered.
   *
   * @param briefs newest first
   */
  static TopicIndex of(TopicNames names, List<Brief> briefs) {
    int[] order = names.order();
    int[] rank = new int[order.length];
    for (int i = 0; i < order.length; i++) {
      rank[order[i]] = i;
    }
    int[][] carried = ranked(briefs.size(), names::carried, rank);
    int[][] members = members(carried, order.length);
    int[][] filed =
        names.nested() ? members(ranked(briefs.size(), names::filed, rank), order.length) : members;
    List<Topic> bare = new ArrayList<>();
    for (int i = 0; i < order.length; i++) {
      bare.add(topic(names, order[i], listed(briefs, filed[i])));
    }
    List<Topic> placed = names.nested() ? withParts(bare, names, order, rank) : bare;
    TopicIndex index = new TopicIndex(List.copyOf(placed), carried, members);
    return names.facet().many() ? new TopicIndex(index.withCompanions(), carried, members) : index;
  }

  private static int[][] ranked(int briefs, IntFunction<int[]> numbers, int[] rank) {
    int[][] ranked = new int[briefs][];
    for (int brief = 0; brief < briefs; brief++) {
      ranked[brief] = numbers.apply(brief).clone();
      for (int i = 0; i < ranked[brief].length; i++) {
        ranked[brief][i] = rank[ranked[brief][i]];
      }
    }
    return ranked;
  }

  // What each topic is a part of, and its parts.
  private static List<Topic> withParts(
      List<Topic> bare, TopicNames names, int[] order, int[] rank) {
    List<Optional<Topic.Companion>> wholes = new ArrayList<>();
    List<List<Topic.Companion>> parts = new ArrayList<>();
    bare.forEach(topic -> parts.add(new ArrayList<>()));
    for (int i = 0; i < order.length; i++) {
      int broader = names.broader(order[i]);
      wholes.add(broader < 0 ? Optional.empty() : Optional.of(companion(bare.get(rank[broader]))));
      if (broader >= 0) {
        parts.get(rank[broader]).add(companion(bare.get(i)));
      }
    }
    List<Topic> placed = new ArrayList<>();
    for (int i = 0; i < order.length; i++) {
      placed.add(bare.get(i).with(wholes.get(i), parts.get(i)));
    }
    return placed;
  }

  private static Topic.Companion companion(Topic topic) {
    return topic.companion(topic.briefs().size());
  }

  private static int[][] members(int[][] carried, int topics) {
    int[] sizes = new int[topics];
    for (int[] own : carried) {
      for (int topic : own) {
        sizes[topic]++;
      }
    }
    int[][] members = new int[topics][];
    for (int i = 0; i < topics; i++) {
      members[i] = new int[sizes[i]];
    }
    int[] filled = new int[topics];
    for (int brief = 0; brief < carried.length; brief++) {
      for (int topic : carried[brief]) {
        members[topic][filled[topic]++] = brief;
      }
    }
    return members;
  }

  private static List<Brief> listed(List<Brief> briefs, int[] positions) {
    Brief[] listed = new Brief[positions.length];
    for (int i = 0; i < listed.length; i++) {
      listed[i] = briefs.get(positions[i]);
    }
    return List.of(listed);
  }

  private static Topic topic(TopicNames names, int number, List<Brief> briefs) {
    String key = names.key(number);
    Optional<Term> term = names.term(number);
    Slug slug = names.facet().slug(term, names.name(number));
    List<String> others = others(names.spellings(number), key, slug);
    return new Topic(
        names.facet(),
        key,
        names.name(number),
        slug,
        names.facet().page(slug, key),
        term.flatMap(Term::description),
        term.flatMap(Term::kind),
        term.map(Term::aliases).orElseGet(() -> otherNames(others, key)),
        term.map(Term::sameAs).orElse(List.of()),
        others,
        briefs,
        List.of(),
        Optional.empty(),
        List.of());
  }

  private static List<String> others(Set<String> spellings, String key, Slug slug) {
    return spellings.stream()
        .filter(name -> !Slug.ofName(name).equals(slug) || !Slug.key(name).equals(key))
        .sorted()
        .toList();
  }

  // What readers are told of them: not the same name in other signs, nor with its role.
  private static List<String> otherNames(List<String> spellings, String key) {
    Map<String, String> byKey = new LinkedHashMap<>();
    for (String name : spellings) {
      if (name.indexOf('(') < 0 && !Slug.key(name).equals(key)) {
        byKey.putIfAbsent(Slug.key(name), name);
      }
    }
    return List.copyOf(byKey.values());
  }

  private List<Topic> withCompanions() {
    int[] together = new int[topics.size()];
    int[] seen = new int[topics.size()];
    List<Topic> all = new ArrayList<>();
    for (int topic = 0; topic < topics.size(); topic++) {
      int count = 0;
      for (int brief : members[topic]) {
        for (int other : carried[brief]) {
          if (other != topic && together[other]++ == 0) {
            seen[count++] = other;
          }
        }
      }
      all.add(topics.get(topic).with(companions(together, Arrays.copyOf(seen, count))));
      for (int i = 0; i < count; i++) {
        together[seen[i]] = 0;
      }
    }
    return List.copyOf(all);
  }

  // Numbers of briefs are sorted as they are negative, most first; positions are in the order of
  // names, so they settle a draw.
  private List<Topic.Companion> companions(int[] together, int[] others) {
    long[] ranked = new long[others.length];
    for (int i = 0; i < others.length; i++) {
      ranked[i] = ((long) -together[others[i]] << Integer.SIZE) | others[i];
    }
    Arrays.sort(ranked);
    List<Topic.Companion> most = new ArrayList<>();
    for (int i = 0; i < Math.min(MOST_COMPANIONS, ranked.length); i++) {
      int other = (int) ranked[i];
      most.add(topics.get(other).companion(together[other]));
    }
    return most;
  }

  /** All topics: in the taxonomy's order where that names all values, otherwise by key. */
  List<Topic> topics() {
    return topics;
  }

  /** Positions of the topics that the brief at {@code position} carries, in its order. */
  int[] carried(int position) {
    return carried[position];
  }

  /** The topics that the brief at {@code position} carries, in its order. */
  List<Topic> of(int position) {
    return IntStream.of(carried[position]).mapToObj(topics::get).toList();
  }

  /** Ascending positions of the briefs that name the topic at {@code position}. */
  int[] members(int position) {
    return members[position];
  }
}
