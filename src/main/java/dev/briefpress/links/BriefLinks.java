package dev.briefpress.links;

import dev.briefpress.content.Brief;
import dev.briefpress.content.Fingerprint;
import java.util.List;
import java.util.Optional;

/**
 * How one published brief hangs together with the rest of the site.
 *
 * @param tags in the brief's order
 * @param entities in the brief's order
 * @param techniques in the brief's order
 * @param older the brief published just before it
 * @param newer the brief published just after it
 * @param related at most five, pinned ones first
 * @param topicSum differs whenever links to its topics would
 * @param neighbourSum differs whenever links to the older, newer and related briefs would
 */
public record BriefLinks(
    Topic category,
    List<Topic> tags,
    List<Topic> entities,
    List<Topic> techniques,
    Optional<Brief> older,
    Optional<Brief> newer,
    List<Related> related,
    Fingerprint topicSum,
    Fingerprint neighbourSum) {
  public BriefLinks {
    tags = List.copyOf(tags);
    entities = List.copyOf(entities);
    techniques = List.copyOf(techniques);
    related = List.copyOf(related);
  }
}
