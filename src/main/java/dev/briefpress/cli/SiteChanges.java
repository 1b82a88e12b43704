package dev.briefpress.cli;

import dev.briefpress.cli.printing.Console;
import dev.briefpress.desk.Drafts;
import dev.briefpress.desk.FileEdits;
import dev.briefpress.desk.Move.Rename;
import dev.briefpress.read.SiteFiles;
import dev.briefpress.text.UnifiedDiff;
import dev.briefpress.text.Utf8;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Edits of several files of a site, shown or made. A file keeps its line ends and its byte order
 * mark.
 *
 * @param site the site's folder
 */
record SiteChanges(Path site) {
  private static final String MARK = "\uFEFF";

  /**
   * Prints what would change, as one unified diff in git's form, which knows of renamed files.
   *
   * @param edits by the paths before files are renamed
   */
  void show(List<FileEdits> edits, List<Rename> renames, Console console) {
    Map<String, FileEdits> byPath = new LinkedHashMap<>();
    renames.forEach(rename -> byPath.put(rename.from(), new FileEdits(rename.from(), List.of())));
    edits.forEach(of -> byPath.put(of.path(), of));
    Map<String, String> targets = new HashMap<>();
    renames.forEach(rename -> targets.put(rename.from(), rename.to()));
    byPath.forEach(
        (path, of) -> {
          String target = targets.getOrDefault(path, path);
          if (!target.equals(path)) {
            console.data().print("diff --git a/%s b/%s\n".formatted(path, target));
            console.data().print("rename from %s\nrename to %s\n".formatted(path, target));
          }
          if (!of.isEmpty()) {
            String before = text(path);
            console.data().print(UnifiedDiff.of(path, target, before, after(of, before)));
          }
        });
    console.data().flush();
  }

  /**
   * Makes the changes, then renames files; a file that is not there yet is made.
   *
   * @param edits by the paths before files are renamed
   */
  void make(List<FileEdits> edits, List<Rename> renames) {
    edits.forEach(of -> Sites.refuseLinks(site, of.path()));
    renames.forEach(this::refuse);
    for (FileEdits of : edits) {
      write(of);
    }
    renames.forEach(this::rename);
  }

  private void refuse(Rename rename) {
    Sites.refuseLinks(site, rename.from());
    Sites.refuseLinks(site, rename.to());
    if (Files.exists(SiteFiles.file(site, rename.to()), LinkOption.NOFOLLOW_LINKS)) {
      throw Stop.usage(rename.to() + " exists already; nothing was changed.");
    }
  }

  private void write(FileEdits of) {
    try {
      Files.writeString(
          SiteFiles.file(site, of.path()), after(of, text(of.path())), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + of.path(), e);
    }
  }

  private void rename(Rename rename) {
    Path from = SiteFiles.file(site, rename.from());
    Path to = SiteFiles.file(site, rename.to());
    try {
      Files.createDirectories(to.resolveSibling("."));
      Files.move(from, to);
      removeEmpty(from);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot rename " + rename.from(), e);
    }
  }

  // Folders named after a day, a month and a year that hold nothing any more.
  private static void removeEmpty(Path file) throws IOException {
    Path folder = file.getParent();
    while (folder != null && folder.getFileName().toString().matches("\\d{2,4}")) {
      try {
        Files.delete(folder);
      } catch (DirectoryNotEmptyException e) {
        return;
      }
      folder = folder.getParent();
    }
  }

  /** Names the documents that no change can reach. */
  static void tellUnreadable(Drafts drafts, Console console) {
    for (String path : drafts.unreadable()) {
      console.tell(path + " cannot be read and stays as it is; `briefpress check` says why.");
    }
  }

  /** Names the documents whose state cannot be known. */
  static void tellIncomplete(Drafts.Parsed parsed, Console console) {
    for (String path : parsed.incomplete()) {
      console.tell(
          path + " cannot be read as a document and is not listed; `briefpress check` says why.");
    }
  }

  /** The text of a file with its own line ends; empty when there is no such file. */
  String text(String path) {
    Path file = SiteFiles.file(site, path);
    try {
      return Files.exists(file, LinkOption.NOFOLLOW_LINKS) ? Files.readString(file) : "";
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }

  private static String after(FileEdits edits, String before) {
    String lines = edits.in(Utf8.normalised(before));
    return (before.startsWith(MARK) ? MARK : "")
        + (before.contains("\r\n") ? lines.replace("\n", "\r\n") : lines);
  }
}
