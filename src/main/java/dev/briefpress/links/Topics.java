package dev.briefpress.links;

import dev.briefpress.content.Brief;
import dev.briefpress.settings.Facet;
import dev.briefpress.settings.Taxonomy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The topics of a site, by facet: those of the facets that have pages. */
final class Topics {
  private final List<Facet> facets;
  private final Map<String, TopicIndex> byFacet;

  private Topics(List<Facet> facets, Map<String, TopicIndex> byFacet) {
    this.facets = facets;
    this.byFacet = byFacet;
  }

  /**
   * Topics of {@code briefs}.
   *
   * @param briefs newest first
   */
  static Topics of(List<Brief> briefs, Taxonomy taxonomy) {
    List<Facet> facets = taxonomy.facets(Facet.Role.PAGES);
    Map<String, TopicIndex> byFacet = new LinkedHashMap<>();
    facets.parallelStream()
        .map(facet -> Map.entry(facet.id(), TopicIndex.of(TopicNames.of(facet, briefs), briefs)))
        .toList()
        .forEach(index -> byFacet.put(index.getKey(), index.getValue()));
    return new Topics(facets, byFacet);
  }

  /** The facets that have pages, in the taxonomy's order. */
  List<Facet> facets() {
    return facets;
  }

  /** Those of them from which something follows. */
  List<Facet> facets(Facet.Role role) {
    return facets.stream().filter(facet -> facet.has(role)).toList();
  }

  /** The topics of one facet, and which brief carries which. */
  TopicIndex of(Facet facet) {
    TopicIndex index = byFacet.get(facet.id());
    if (index == null) {
      throw new IllegalStateException("no topics of " + facet.id());
    }
    return index;
  }
}
