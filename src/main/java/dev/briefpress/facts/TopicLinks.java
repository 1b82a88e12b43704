package dev.briefpress.facts;

import java.util.List;

/**
 * The topics of one document, by facet, in the document's order.
 *
 * @param facets those in which it has topics
 */
public record TopicLinks(List<OfFacet> facets) {
  public TopicLinks {
    facets = List.copyOf(facets);
  }

  /**
   * The topics in one facet.
   *
   * @param facet its id
   */
  public record OfFacet(String facet, List<Shared<TopicLink>> topics) {
    public OfFacet {
      topics = List.copyOf(topics);
    }
  }

  /** The links in the facet called {@code facet}. */
  public List<TopicLink> of(String facet) {
    for (OfFacet one : facets) {
      if (one.facet().equals(facet)) {
        return one.topics().stream().map(Shared::value).toList();
      }
    }
    return List.of();
  }
}
