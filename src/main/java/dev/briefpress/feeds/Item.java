package dev.briefpress.feeds;

import dev.briefpress.content.Brief;
import java.util.List;

/**
 * What a feed shows of one brief.
 *
 * @param topics names of those in the facets with the role {@code feed}, the category first, then
 *     the first tags
 */
record Item(Brief brief, List<String> topics) {
  Item {
    topics = List.copyOf(topics);
  }
}
