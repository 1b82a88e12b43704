package dev.briefpress.facts;

import dev.briefpress.content.SitePath;
import dev.briefpress.links.Topic;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * What a link to a topic shows.
 *
 * @param key identifies the topic within its facet
 * @param entityKind person, organization or place, where the taxonomy says so
 * @param sameAs addresses elsewhere that describe the same thing
 */
public record TopicLink(
    String key, String name, SitePath address, Optional<String> entityKind, List<URI> sameAs) {
  public TopicLink {
    sameAs = List.copyOf(sameAs);
  }

  static TopicLink of(Topic topic) {
    return new TopicLink(
        topic.key(), topic.name(), topic.address(), topic.entityKind(), topic.sameAs());
  }
}
