package dev.briefpress.links;

import dev.briefpress.settings.Facet;
import java.util.List;

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

  /** Those in the facet called {@code facet}; none when it has no pages. */
  List<Topic> of(String facet) {
    for (int i = 0; i < facets.size(); i++) {
      if (facets.get(i).id().equals(facet)) {
        return lists.get(i);
      }
    }
    return List.of();
  }
}
