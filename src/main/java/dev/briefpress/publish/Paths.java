package dev.briefpress.publish;

import java.util.Optional;
import java.util.Set;

/** The folders in a path such as {@code briefs/2026/01/30/eu-japan.html}. */
final class Paths {
  private Paths() {}

  /** Adds every folder above {@code path}: {@code briefs}, {@code briefs/2026} and so on. */
  static void addFolders(String path, Set<String> folders) {
    int slash = path.lastIndexOf('/');
    // Where one folder is known, those above it are.
    while (slash > 0 && folders.add(path.substring(0, slash))) {
      slash = path.lastIndexOf('/', slash - 1);
    }
  }

  /** A folder above {@code path} that is one of {@code paths}. */
  static Optional<String> firstFolderIn(String path, Set<String> paths) {
    for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
      String folder = path.substring(0, slash);
      if (paths.contains(folder)) {
        return Optional.of(folder);
      }
    }
    return Optional.empty();
  }
}
