package dev.briefpress.publish.tree;

import dev.briefpress.files.PlainFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/**
 * The files that Briefpress keeps beside the output. All of them are safe to delete. So anything
 * else at their paths, such as a folder or a pipe instead of a file, is deleted.
 */
final class OwnFiles {
  private static final List<String> FILES = List.of("state", "state.new", "swap", "swap.new");
  private static final List<String> FOLDERS = List.of("cache", "stage", "spare", "old", "rescued");

  private OwnFiles() {}

  /** The file by which a build holds the folder {@code work}; it can be opened afterwards. */
  static Path lock(Path work) throws IOException {
    Path lock = work.resolve("lock");
    mendFile(lock);
    return lock;
  }

  /** Throws away what is in the place of others of the files; only the holder of the lock may. */
  static void mend(Path work) throws IOException {
    for (String name : FILES) {
      mendFile(work.resolve(name));
    }
    for (String name : FOLDERS) {
      if (!Files.isDirectory(work.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
        Trees.delete(work.resolve(name));
      }
    }
    Path cache = work.resolve("cache");
    if (Files.isDirectory(cache)) {
      try (var entries = Files.newDirectoryStream(cache)) {
        for (Path entry : entries) {
          mendFile(entry);
        }
      }
    }
  }

  private static void mendFile(Path file) throws IOException {
    if (PlainFile.isOther(file)) {
      Trees.delete(file);
    }
  }
}
