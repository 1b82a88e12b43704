package dev.briefpress.dist;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Files by path, in the order of their paths.
 *
 * @param files keys are relative paths with {@code /}
 */
record FileTree(SortedMap<String, Node> files) {
  /** A file or a symbolic link. */
  sealed interface Node permits Content, Link {}

  /** The bytes of a file, and whether it is run as a program. */
  @SuppressWarnings("ArrayRecordComponent") // Nothing compares contents.
  record Content(byte[] bytes, boolean program) implements Node {}

  /** A symbolic link to a relative path. */
  record Link(String target) implements Node {}

  FileTree {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  static FileTree empty() {
    return new FileTree(new TreeMap<>());
  }

  /** All files below {@code folder}; symbolic links there are followed. */
  static FileTree of(Path folder) throws IOException {
    SortedMap<String, Node> files = new TreeMap<>();
    try (Stream<Path> found = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
      for (Path file : (Iterable<Path>) found.filter(Files::isRegularFile)::iterator) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        files.put(path, new Content(Files.readAllBytes(file), Files.isExecutable(file)));
      }
    }
    return new FileTree(files);
  }

  FileTree with(String path, Node node) {
    SortedMap<String, Node> more = new TreeMap<>(files);
    more.put(path, node);
    return new FileTree(more);
  }

  FileTree with(String path, byte[] bytes) {
    return with(path, new Content(bytes, false));
  }

  FileTree with(String path, String text) {
    return with(path, text.getBytes(StandardCharsets.UTF_8));
  }

  FileTree withProgram(String path, byte[] bytes) {
    return with(path, new Content(bytes, true));
  }

  FileTree with(FileTree other) {
    SortedMap<String, Node> more = new TreeMap<>(files);
    more.putAll(other.files);
    return new FileTree(more);
  }

  /** The same files with {@code prefix}, such as {@code share/}, before their paths. */
  FileTree below(String prefix) {
    SortedMap<String, Node> moved = new TreeMap<>();
    files.forEach((path, node) -> moved.put(prefix + path, node));
    return new FileTree(moved);
  }

  /** The files whose paths begin with {@code prefix}, without it. */
  FileTree at(String prefix) {
    SortedMap<String, Node> found = new TreeMap<>();
    files.forEach(
        (path, node) -> {
          if (path.startsWith(prefix)) {
            found.put(path.substring(prefix.length()), node);
          }
        });
    return new FileTree(found);
  }

  /** Without the files whose paths begin with {@code prefix}. */
  FileTree without(String prefix) {
    SortedMap<String, Node> kept = new TreeMap<>(files);
    kept.keySet().removeIf(path -> path.startsWith(prefix));
    return new FileTree(kept);
  }

  /** Sum of the sizes of the files, in bytes. */
  long size() {
    return files.values().stream()
        .mapToLong(node -> node instanceof Content content ? content.bytes().length : 0)
        .sum();
  }
}
