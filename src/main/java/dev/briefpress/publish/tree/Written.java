package dev.briefpress.publish.tree;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one build did to the output folder; every list is sorted, paths are relative to it.
 *
 * @param written new files and those that changed
 * @param kept files that are as they were
 * @param removed files that no longer belong
 * @param foreign files that Briefpress did not write and left where they were
 * @param sizes of all files that are published now, foreign ones among them, in bytes
 */
public record Written(
    List<String> written,
    List<String> kept,
    List<String> removed,
    List<String> foreign,
    SortedMap<String, Long> sizes) {
  /** The result of a build that wrote nothing. */
  public static final Written NOTHING =
      new Written(List.of(), List.of(), List.of(), List.of(), new TreeMap<>());

  public Written {
    written = List.copyOf(written);
    kept = List.copyOf(kept);
    removed = List.copyOf(removed);
    foreign = List.copyOf(foreign);
    sizes = Collections.unmodifiableSortedMap(new TreeMap<>(sizes));
  }
}
