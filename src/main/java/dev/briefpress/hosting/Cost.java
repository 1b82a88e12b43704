package dev.briefpress.hosting;

import java.util.SortedMap;
import java.util.function.Predicate;

/**
 * What files take of a host.
 *
 * @param bytes of all of them
 */
public record Cost(int files, long bytes) {
  /** That of all these files. */
  public static Cost of(SortedMap<String, Long> sizes) {
    return of(sizes, path -> true);
  }

  /** That of the files whose path is one of {@code which}. */
  static Cost of(SortedMap<String, Long> sizes, Predicate<String> which) {
    int files = 0;
    long bytes = 0;
    for (var file : sizes.entrySet()) {
      if (which.test(file.getKey())) {
        files++;
        bytes += file.getValue();
      }
    }
    return new Cost(files, bytes);
  }
}
