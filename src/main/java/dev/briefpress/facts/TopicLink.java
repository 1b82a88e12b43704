package dev.briefpress.facts;

import dev.briefpress.content.SitePath;
import dev.briefpress.links.Topic;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * What a link to a topic shows.
 *
 * @param keys of the names by which briefs mean the topic; the first identifies it within its facet
 * @param entityKind person, organization or place, where the taxonomy says so
 * @param sameAs addresses elsewhere that describe the same thing
 */
public record TopicLink(
    List<String> keys,
    String name,
    SitePath address,
    Optional<String> entityKind,
    List<URI> sameAs) {
  public TopicLink {
    keys = List.copyOf(keys);
    sameAs = List.copyOf(sameAs);
  }

  static TopicLink of(Topic topic) {
    return new TopicLink(
        topic.keys(), topic.name(), topic.address(), topic.entityKind(), topic.sameAs());
  }

  /** Identifies the topic within its facet. */
  public String key() {
    return keys.get(0);
  }
}
