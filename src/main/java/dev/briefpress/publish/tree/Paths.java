package dev.briefpress.publish.tree;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * Paths of files in a site, and the folders in them, such as {@code
 * briefs/2026/01/30/eu-japan.html}.
 */
public final class Paths {
  private Paths() {}

  /** The path of a file below {@code root}, relative to it, with {@code /}. */
  static String relative(Path root, Path file) {
    String path = file.toString().substring(root.toString().length() + 1);
    return path.indexOf('\\') < 0 ? path : path.replace(file.getFileSystem().getSeparator(), "/");
  }

  /** Adds every folder above {@code path}: {@code briefs}, {@code briefs/2026} and so on. */
  public static void addFolders(String path, Set<String> folders) {
    int slash = path.lastIndexOf('/');
    // When a folder is known, so are the folders above it.
    while (slash > 0 && folders.add(path.substring(0, slash))) {
      slash = path.lastIndexOf('/', slash - 1);
    }
  }

  /** A folder above {@code path} that is one of {@code paths}. */
  public static Optional<String> firstFolderIn(String path, Set<String> paths) {
    for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
      String folder = path.substring(0, slash);
      if (paths.contains(folder)) {
        return Optional.of(folder);
      }
    }
    return Optional.empty();
  }
}
