package dev.briefpress.facts;

import java.util.List;

/**
 * What the page of a brief and the files beside it show of the rest of the site.
 *
 * @param related other briefs, pinned ones first
 * @param targets where the links of the brief's text lead
 */
public record BriefContext(TopicLinks topics, List<RelatedLink> related, LinkTargets targets) {
  public BriefContext {
    related = List.copyOf(related);
  }
}
