package dev.briefpress.desk;

import dev.briefpress.content.SitePath;
import java.util.List;

/**
 * All that moving one document changes.
 *
 * @param renames the document's own file first, then files beside it that go with it
 * @param edits by the paths that files have before they are renamed
 * @param from its address until now
 * @param to its address afterwards
 * @param left what could not be changed, for people to look at
 */
public record Move(
    List<Rename> renames, List<FileEdits> edits, SitePath from, SitePath to, List<String> left) {
  public Move {
    renames = renames.stream().filter(rename -> !rename.from().equals(rename.to())).toList();
    edits = edits.stream().filter(of -> !of.isEmpty()).toList();
    left = List.copyOf(left);
  }

  /** A file that gets another path; both are relative to the site's folder. */
  public record Rename(String from, String to) {}

  public boolean isEmpty() {
    return renames.isEmpty() && edits.isEmpty();
  }
}
