package dev.briefpress.facts;

import java.util.List;

/**
 * A link to a related brief, and why it is related.
 *
 * @param pinned whether the author named it
 * @param shared names of what both are filed under
 */
public record RelatedLink(Shared<BriefLink> brief, boolean pinned, List<String> shared) {
  public RelatedLink {
    shared = List.copyOf(shared);
  }
}
