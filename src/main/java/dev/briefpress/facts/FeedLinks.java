package dev.briefpress.facts;

import dev.briefpress.content.SitePath;
import dev.briefpress.links.Site;
import dev.briefpress.links.Topic;
import dev.briefpress.settings.Facet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The feeds of the values of one facet.
 *
 * @param topics in the order of the facet's values
 */
public record FeedLinks(Facet facet, List<OfTopic> topics) {
  public FeedLinks {
    topics = List.copyOf(topics);
  }

  /**
   * The feeds of a topic.
   *
   * @param page of the topic
   * @param feed in Atom
   * @param json the same as JSON Feed
   * @param briefs how many the topic has
   */
  public record OfTopic(String name, SitePath page, SitePath feed, SitePath json, int briefs) {
    static Optional<OfTopic> of(Topic topic) {
      return topic
          .feedAddress()
          .flatMap(
              feed ->
                  topic
                      .jsonFeedAddress()
                      .map(
                          json ->
                              new OfTopic(
                                  topic.name(),
                                  topic.address(),
                                  feed,
                                  json,
                                  topic.briefs().size())));
    }
  }

  /** The links of all facets that have feeds, in the taxonomy's order. */
  public static List<FeedLinks> of(Site site) {
    List<FeedLinks> all = new ArrayList<>();
    for (Facet facet : site.taxonomy().facets(Facet.Role.FEED)) {
      List<OfTopic> own =
          site.topics(facet.id()).stream().flatMap(topic -> OfTopic.of(topic).stream()).toList();
      if (!own.isEmpty()) {
        all.add(new FeedLinks(facet, own));
      }
    }
    return all;
  }
}
