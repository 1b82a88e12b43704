package dev.briefpress.links;

import dev.briefpress.content.Brief;
import dev.briefpress.settings.Facet;
import java.util.List;
import java.util.Optional;

/**
 * How one published brief hangs together with the rest of the site.
 *
 * @param lists its topics, by facet
 * @param older the brief published just before it
 * @param newer the brief published just after it
 * @param related at most five, pinned ones first
 */
public record BriefLinks(
    TopicLists lists, Optional<Brief> older, Optional<Brief> newer, List<Related> related) {
  public BriefLinks {
    related = List.copyOf(related);
  }

  /** Its topics in the facet called {@code facet}, in the brief's order. */
  public List<Topic> topics(String facet) {
    return lists.of(facet);
  }

  /**
   * The topics of one brief, by facet.
   *
   * @param facets the facets that have pages, the same list for all briefs
   * @param lists the brief's topics in each of them, in the brief's order
   */
  record TopicLists(List<Facet> facets, List<List<Topic>> lists) {
    TopicLists {
      facets = List.copyOf(facets);
      lists = List.copyOf(lists);
    }

    /** The topics in the facet called {@code facet}; none when it has no pages. */
    List<Topic> of(String facet) {
      for (int i = 0; i < facets.size(); i++) {
        if (facets.get(i).id().equals(facet)) {
          return lists.get(i);
        }
      }
      return List.of();
    }
  }
}
