package dev.briefpress.feeds;

import dev.briefpress.content.Brief;
import dev.briefpress.facts.Shared;
import dev.briefpress.links.Topic;
import java.util.List;

/**
 * What a feed shows of one brief.
 *
 * @param topics those in the facets with the role {@code feed}, the category first, then the first
 *     tags
 */
record Item(Brief brief, List<Shared<Label>> topics) {
  Item {
    topics = List.copyOf(topics);
  }

  /**
   * A topic that an item belongs to.
   *
   * @param folder of its facet: {@code tags}
   */
  record Label(String folder, String slug, String name) {
    static Label of(Topic topic) {
      return new Label(topic.facet().folder(), topic.slug().value(), topic.name());
    }
  }
}
