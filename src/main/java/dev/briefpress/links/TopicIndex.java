package dev.briefpress.links;

import dev.briefpress.content.Brief;
import dev.briefpress.content.SitePath;
import dev.briefpress.content.Slug;
import dev.briefpress.settings.Category;
import dev.briefpress.settings.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The topics of one kind, and which brief carries which.
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
    int[][] carried = new int[briefs.size()][];
    for (int brief = 0; brief < carried.length; brief++) {
      carried[brief] = names.carried(brief).clone();
      for (int i = 0; i < carried[brief].length; i++) {
        carried[brief][i] = rank[carried[brief][i]];
      }
    }
    int[][] members = members(carried, order.length);
    List<Topic> bare = new ArrayList<>();
    for (int i = 0; i < order.length; i++) {
      bare.add(topic(names, order[i], listed(briefs, members[i])));
    }
    TopicIndex index = new TopicIndex(List.copyOf(bare), carried, members);
    return names.kind() == Topic.Kind.CATEGORY
        ? index
        : new TopicIndex(index.withCompanions(), carried, members);
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
    Optional<Category> category = names.category(number);
    Optional<Term> term = names.term(number);
    // A category's id is its address; it is checked when the taxonomy is read.
    Slug slug = category.map(c -> new Slug(c.id())).orElseGet(() -> Slug.ofName(key));
    return new Topic(
        names.kind(),
        key,
        names.name(number),
        slug,
        new SitePath(names.kind().folder() + "/" + slug + ".html"),
        category.flatMap(Category::description).or(() -> term.flatMap(Term::description)),
        term.flatMap(Term::kind),
        briefs,
        List.of());
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

  /** All topics: categories in the taxonomy's order, others by key. */
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

  /** Ascending positions of the briefs that carry the topic at {@code position}. */
  int[] members(int position) {
    return members[position];
  }
}
