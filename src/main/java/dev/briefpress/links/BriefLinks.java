package dev.briefpress.links;

import dev.briefpress.content.Brief;
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
}
