package dev.briefpress.facts;

import dev.briefpress.content.Brief;
import dev.briefpress.content.Confidence;
import java.util.Optional;

/**
 * A link to an earlier or later brief of the same story, and how likely and how sure that one was.
 *
 * @param likelihood its term, of its ladder
 * @param ladder id of the ladder
 */
public record StoryLink(
    Shared<BriefLink> brief, Confidence confidence, Optional<String> likelihood, String ladder) {
  static StoryLink of(Brief brief, Shared<BriefLink> link) {
    return new StoryLink(
        link,
        brief.header().confidence(),
        brief.header().likelihood().or(() -> brief.judgement().flatMap(j -> j.term())),
        brief.header().ladder());
  }
}
