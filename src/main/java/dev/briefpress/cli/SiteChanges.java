package dev.briefpress.cli;

import dev.briefpress.desk.FileEdits;
import dev.briefpress.read.SiteFiles;
import dev.briefpress.text.UnifiedDiff;
import dev.briefpress.text.Utf8;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/**
 * Edits of several files of a site, shown or made. A file keeps its line ends and its byte order
 * mark.
 *
 * @param site the site's folder
 */
record SiteChanges(Path site) {
  private static final String MARK = "\uFEFF";

  /** Prints what would change, as one unified diff. */
  void show(List<FileEdits> edits, Console console) {
    for (FileEdits of : edits) {
      String before = text(of.path());
      console.data().print(UnifiedDiff.of(of.path(), before, after(of, before)));
    }
    console.data().flush();
  }

  /** Makes the changes; a file that is not there yet is made. */
  void make(List<FileEdits> edits) {
    edits.forEach(of -> Sites.refuseLinks(site, of.path()));
    for (FileEdits of : edits) {
      try {
        Files.writeString(
            SiteFiles.file(site, of.path()), after(of, text(of.path())), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot write " + of.path(), e);
      }
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
