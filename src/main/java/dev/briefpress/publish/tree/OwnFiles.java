package dev.briefpress.publish.tree;

import dev.briefpress.files.PlainFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/**
 * What Briefpress keeps beside the output. All of it is safe to delete, so what stands in its place
 * and is something else, such as a folder or a pipe where a file belongs, is thrown away.
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
