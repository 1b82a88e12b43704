package dev.briefpress.publish.tree;

import dev.briefpress.read.FileLook;
import dev.briefpress.read.FileStamp;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The present entries of an output folder, each looked at once. Symbolic links count as entries and
 * are not followed.
 *
 * @param files every entry that is no folder, by path with {@code /}, without the manifest
 * @param emptyFolders folders that hold nothing at all
 */
record LiveTree(Map<String, Entry> files, SortedSet<String> emptyFolders) {
  private static final String GIT = ".git";

  /**
   * One of its entries.
   *
   * @param plain false for a symbolic link or anything else that is no plain file
   * @param stamp how it lies on the disk, where the system says
   * @param key which file of the disk it is, where the system says
   */
  record Entry(long size, boolean plain, Optional<FileStamp> stamp, Optional<Object> key) {}

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
    Entry entry = files.get(path);
    Object key = attributes.fileKey();
    return entry != null && key != null && entry.key().equals(Optional.of(key));
  }

  /** Lists {@code folder}; empty when it is not there. */
  static LiveTree of(Path folder) throws IOException {
    LiveTree tree = new LiveTree(new HashMap<>(), new TreeSet<>());
    if (Files.isDirectory(folder)) {
      tree.list(folder, "");
    }
    return tree;
  }

  private void list(Path folder, String prefix) throws IOException {
    boolean bare = true;
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        bare = false;
        add(entry, prefix + entry.getFileName());
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    if (bare && !prefix.isEmpty()) {
      emptyFolders.add(prefix.substring(0, prefix.length() - 1));
    }
  }

  private void add(Path entry, String path) throws IOException {
    FileLook look = FileLook.at(entry);
    if (look.folder()) {
      list(entry, path + "/");
    } else if (!path.equals(Manifest.FILE)) {
      files.put(path, new Entry(look.size(), look.plain(), look.stamp(), look.key()));
    }
  }
}
