package dev.briefpress.facts;

import java.util.List;

/**
 * A link to a related brief, and why it is related.
 *
 * @param pinned whether the author named it
 * @param shared names of the topics that both briefs have
 */
public record RelatedLink(Shared<BriefLink> brief, boolean pinned, List<String> shared) {
  public RelatedLink {
    shared = List.copyOf(shared);
  }
}
