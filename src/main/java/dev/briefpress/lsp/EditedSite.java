package dev.briefpress.lsp;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Outcome;
import dev.briefpress.links.Selection;
import dev.briefpress.publish.Changes;
import dev.briefpress.publish.FileCheck;
import dev.briefpress.publish.HeldContent;
import dev.briefpress.publish.LinkedContent;
import dev.briefpress.publish.Workspace;
import dev.briefpress.read.OpenTexts;
import dev.briefpress.settings.SettingsReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A site of which documents are open in an editor. Its content stays in memory from one check to
 * the next, as in the preview. For one thread, but for what was linked last.
 */
final class EditedSite {
  private final Path folder;
  private Optional<HeldContent> held = Optional.empty();
  private OpenTexts open = OpenTexts.NONE;
  private boolean certain;
  private volatile Optional<LinkedContent> linked = Optional.empty();

  EditedSite(Path folder) {
    this.folder = folder;
  }

  Path folder() {
    return folder;
  }

  /** The site as it could be read last; absent before that. */
  Optional<LinkedContent> linked() {
    return linked;
  }

  /** Whether a file is one of those that the site is made of. */
  boolean has(String path) {
    return linked
        .map(LinkedContent::workspace)
        .map(
            site ->
                path.equals(SettingsReader.FILE)
                    || path.equals(site.settings().folders().content() + "/taxonomy.yaml")
                    || site.listing().has(path))
        .orElse(true);
  }

  /** Whether what is found may change with the file at a path. */
  boolean dependsOn(String path) {
    return linked
        .map(LinkedContent::workspace)
        .map(
            site ->
                path.equals(SettingsReader.FILE)
                    || path.startsWith(site.settings().folders().content() + "/")
                    || folder.resolve(path).startsWith(site.configuration().assetFolder()))
        .orElse(true);
  }

  /** How many documents the last check had to parse. */
  int parsed() {
    return held.map(HeldContent::parsed).orElse(0);
  }

  /**
   * Checks what may have changed since the last time.
   *
   * @param texts of the documents that are open now
   * @param changes of files on the disk
   * @return every finding, or what keeps the site from being read
   */
  Outcome<List<Diagnostic>> check(Selection.Options options, OpenTexts texts, Changes changes) {
    boolean holds = certain && held.filter(content -> content.holdsAfter(changes)).isPresent();
    certain = false;
    if (holds) {
      try {
        return checked(held.orElseThrow(), options, texts, changes);
      } catch (UncheckedIOException e) {
        // A file was deleted without a notice: the site is read anew.
        open = OpenTexts.NONE;
      }
    }
    Outcome<Workspace> workspace = Workspace.open(folder);
    if (workspace.value().isEmpty()) {
      return Outcome.failed(workspace.diagnostics());
    }
    HeldContent content = HeldContent.of(workspace.value().get(), held);
    return checked(content, options, texts, Changes.ANY);
  }

  private Outcome<List<Diagnostic>> checked(
      HeldContent content, Selection.Options options, OpenTexts texts, Changes changes) {
    FileCheck checked =
        content.check(options, texts, path -> changes.known() && isSame(path, texts, changes));
    held = Optional.of(content);
    open = texts;
    linked = Optional.of(checked.content());
    certain = true;
    return Outcome.ok(found(checked.content()));
  }

  // A document that is open is asked about, also while it is a draft.
  private static List<Diagnostic> found(LinkedContent content) {
    List<Diagnostic> all = new ArrayList<>(content.report().diagnostics());
    content.checked().drafts().forEach(draft -> all.addAll(draft.found()));
    all.sort(Diagnostic.ORDER);
    return all;
  }

  private boolean isSame(String path, OpenTexts texts, Changes changes) {
    return !changes.paths().contains(path)
        && Objects.equals(texts.texts().get(path), open.texts().get(path));
  }
}
