package dev.briefpress.publish.tree;

import java.util.List;

/**
 * What one build did to the output folder; every list is sorted, paths are relative to it.
 *
 * @param written new files and those that changed
 * @param kept files that are as they were
 * @param removed files that no longer belong
 * @param foreign files that Briefpress did not write and left where they were
 */
public record Written(
    List<String> written, List<String> kept, List<String> removed, List<String> foreign) {
  public Written {
    written = List.copyOf(written);
    kept = List.copyOf(kept);
    removed = List.copyOf(removed);
    foreign = List.copyOf(foreign);
  }
}
