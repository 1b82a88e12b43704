package dev.briefpress.facts;

import java.util.List;

/**
 * What the page of a brief and the files beside it show of the rest of the site.
 *
 * @param related other briefs, pinned ones first
 * @param earlier briefs that it brings up to date
 * @param later briefs that bring it up to date
 * @param targets where the links of the brief's text lead
 */
public record BriefContext(
    TopicLinks topics,
    List<RelatedLink> related,
    List<StoryLink> earlier,
    List<StoryLink> later,
    LinkTargets targets) {
  public BriefContext {
    earlier = List.copyOf(earlier);
    later = List.copyOf(later);
    related = List.copyOf(related);
  }
}
