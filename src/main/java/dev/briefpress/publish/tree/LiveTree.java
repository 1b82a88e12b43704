package dev.briefpress.publish.tree;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The present entries of an output folder. Symbolic links count as entries and are not followed.
 *
 * @param files every entry that is no folder, by path with {@code /}, without the manifest
 * @param keys which file of the disk each of them is, where the file system says
 * @param emptyFolders folders that hold nothing at all
 */
record LiveTree(
    Map<String, Entry> files, Map<String, Object> keys, SortedSet<String> emptyFolders) {
  private static final String GIT = ".git";

  /**
   * One of its entries.
   *
   * @param plain false for a symbolic link or anything else that is no plain file
   */
  record Entry(long size, boolean plain) {}

  /** Whether a plain file lies at {@code path}. */
  boolean isPlain(String path) {
    Entry entry = files.get(path);
    return entry != null && entry.plain();
  }

  /** Entries that others put there, sorted. */
  List<String> others(Predicate<String> ours) {
    return files.keySet().stream().filter(path -> !ours.test(path)).sorted().toList();
  }

  /** The foreign files that are published with the site: all but git's own. */
  static List<String> foreign(List<String> others) {
    return others.stream().filter(path -> !isOfGit(path)).toList();
  }

  /** Whether a file is one of git's own, as in an output folder that is a checkout of its own. */
  static boolean isOfGit(String path) {
    return path.equals(GIT) || path.startsWith(GIT + "/");
  }

  /** Whether a file with these attributes is the very one that lies at {@code path}. */
  boolean isSame(String path, BasicFileAttributes attributes) {
    Object key = attributes.fileKey();
    return key != null && key.equals(keys.get(path));
  }

  /** Lists {@code folder}; empty when it is not there. */
  static LiveTree of(Path folder) throws IOException {
    Lister lister = new Lister(folder);
    if (Files.isDirectory(folder)) {
      Files.walkFileTree(folder, lister);
    }
    return new LiveTree(lister.files, lister.keys, lister.emptyFolders);
  }

  private static final class Lister extends SimpleFileVisitor<Path> {
    private final Path root;
    private final Map<String, Entry> files = new HashMap<>();
    private final Map<String, Object> keys = new HashMap<>();
    private final SortedSet<String> emptyFolders = new TreeSet<>();
    private @Nullable Path bare;

    Lister(Path root) {
      this.root = root;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      bare = folder;
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      bare = null;
      String path = relative(file);
      if (!path.equals(Manifest.FILE)) {
        files.put(path, new Entry(attributes.size(), attributes.isRegularFile()));
        Object key = attributes.fileKey();
        if (key != null) {
          keys.put(path, key);
        }
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
        throws IOException {
      super.postVisitDirectory(folder, failure);
      if (folder.equals(bare) && !folder.equals(root)) {
        emptyFolders.add(relative(folder));
      }
      bare = null;
      return FileVisitResult.CONTINUE;
    }

    private String relative(Path file) {
      return Paths.relative(root, file);
    }
  }
}
