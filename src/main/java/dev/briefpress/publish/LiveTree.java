package dev.briefpress.publish;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What lies in an output folder right now. Symbolic links are entries of their own, never followed.
 *
 * @param files every entry that is no folder, by path with {@code /}, without the manifest
 * @param keys which file of the disk each of them is, where the disk can tell
 * @param emptyFolders folders that hold nothing at all
 */
record LiveTree(
    Map<String, Stamp> files, Map<String, Object> keys, SortedSet<String> emptyFolders) {

  /**
   * What tells whether a file was touched since it was written.
   *
   * @param time of the last change, in nanoseconds
   * @param regular false for a symbolic link or anything else that is no plain file
   */
  record Stamp(long size, long time, boolean regular) {
    static Stamp of(BasicFileAttributes attributes) {
      return new Stamp(
          attributes.size(),
          attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS),
          attributes.isRegularFile());
    }
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
    private final Map<String, Stamp> files = new HashMap<>();
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
        files.put(path, Stamp.of(attributes));
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
      if (failure != null) {
        throw failure;
      }
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
