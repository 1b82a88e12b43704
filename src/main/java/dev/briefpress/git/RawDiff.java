package dev.briefpress.git;

import dev.briefpress.git.GitHistory.Changes;
import dev.briefpress.git.GitHistory.FileChange;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Reads git's raw form of what a commit did to files. */
final class RawDiff {
  /** The start of a regular file's mode; symbolic links and submodules have other modes. */
  private static final String FILE = "100";

  private final NulFields fields;
  private final Function<String, Optional<String>> path;

  /**
   * Reads one answer of git.
   *
   * @param path gives the path in the site of a path that git prints
   */
  RawDiff(NulFields fields, Function<String, Optional<String>> path) {
    this.fields = fields;
    this.path = path;
  }

  /** Reads to the end; returns how many commits there were. */
  int read(Changes changes) throws IOException {
    int commits = 0;
    String commit = "";
    List<FileChange> files = new ArrayList<>();
    for (Optional<String> next = fields.next(); next.isPresent(); next = fields.next()) {
      String field = next.get();
      if (field.startsWith(":")) {
        change(field.split(" ", -1)).ifPresent(files::add);
        continue;
      }
      if (!files.isEmpty()) {
        changes.of(commit, files);
        files = new ArrayList<>();
      }
      commit = field;
      commits++;
    }
    if (!files.isEmpty()) {
      changes.of(commit, files);
    }
    return commits;
  }

  // `:old-mode new-mode old-id new-id status`, and one name, or two of a file that was moved.
  private Optional<FileChange> change(String[] parts) throws IOException {
    if (parts.length != 5) {
      throw new IOException("no form of git's");
    }
    String first = fields.required();
    boolean moved = parts[4].startsWith("R");
    String second = moved ? fields.required() : first;
    Optional<String> from = parts[0].startsWith(":" + FILE) ? path.apply(first) : Optional.empty();
    Optional<String> to = parts[1].startsWith(FILE) ? path.apply(second) : Optional.empty();
    return from.isEmpty() && to.isEmpty()
        ? Optional.empty()
        : Optional.of(new FileChange(from, to, to.isPresent() ? parts[3] : ""));
  }

  /** The files of a tree: ids of their contents by path. */
  static Map<String, String> files(NulFields fields, Function<String, Optional<String>> path)
      throws IOException {
    Map<String, String> files = new TreeMap<>();
    for (Optional<String> next = fields.next(); next.isPresent(); next = fields.next()) {
      String field = next.get();
      int tab = field.indexOf('\t');
      String[] parts = field.substring(0, Math.max(0, tab)).split(" ", -1);
      if (parts.length != 3) {
        throw new IOException("no form of git's");
      }
      if (parts[0].startsWith(FILE)) {
        path.apply(field.substring(tab + 1)).ifPresent(p -> files.put(p, parts[2]));
      }
    }
    return files;
  }
}
