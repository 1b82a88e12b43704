package dev.briefpress.links;

import dev.briefpress.content.Brief;
import java.util.List;

/**
 * A brief worth reading next.
 *
 * @param pinned whether the author named it
 * @param shared names of tags and entities that both carry, rarest first; possibly empty when
 *     pinned
 */
public record Related(Brief brief, boolean pinned, List<String> shared) {
  public Related {
    shared = List.copyOf(shared);
  }
}
