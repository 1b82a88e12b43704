package dev.briefpress.serve;

import dev.briefpress.content.Document;
import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.DiagnosticReport;
import dev.briefpress.diagnostics.Outcome;
import dev.briefpress.links.Selection;
import dev.briefpress.links.Selection.Left;
import dev.briefpress.publish.Changes;
import dev.briefpress.publish.FileCheck;
import dev.briefpress.publish.LinkedContent;
import dev.briefpress.publish.SoundContent;
import dev.briefpress.publish.Workspace;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A previewed site in memory. After a change only what was changed is read and checked, and the
 * site is linked anew; a page is made when it is asked for, and nothing is written. While the
 * content has errors, the site is shown as it was before them.
 */
public final class PreviewSite implements Rebuild, FileSource {
  private static final String HOME = "index.html";

  private final Path folder;
  private final Supplier<Selection.Options> options;

  // Of the thread that rebuilds: what was read last, and whether nothing was missed since.
  private Optional<OpenSite> last = Optional.empty();
  private boolean certain;

  private volatile Optional<ShownSite> shown = Optional.empty();
  private volatile String asked = HOME;

  /**
   * For the site in a folder.
   *
   * @param options which documents to show; asked for each time
   */
  public PreviewSite(Path folder, Supplier<Selection.Options> options) {
    this.folder = folder;
    this.options = options;
  }

  @Override
  public Optional<byte[]> file(String path) {
    Optional<byte[]> file = shown.flatMap(site -> site.file(path));
    if (file.isPresent() && path.endsWith(".html")) {
      asked = path;
    }
    return file;
  }

  @Override
  public Rebuilt run(Changes changes) {
    boolean holds = certain && last.filter(site -> site.holdsAfter(changes)).isPresent();
    certain = false;
    Selection.Options now = options.get();
    if (holds) {
      OpenSite same = last.orElseThrow();
      return show(same, same.check(now, path -> !changes.paths().contains(path)), now);
    }
    Outcome<Workspace> workspace = Workspace.open(folder);
    if (workspace.value().isEmpty()) {
      return new Rebuilt(
          false,
          false,
          new DiagnosticReport(0, workspace.diagnostics()),
          Optional.of("The site's configuration has errors."));
    }
    OpenSite site = OpenSite.of(workspace.value().get(), last);
    return show(site, site.check(now, path -> false), now);
  }

  private Rebuilt show(OpenSite site, FileCheck checked, Selection.Options now) {
    LinkedContent content = checked.content();
    boolean sound = content.report().diagnostics().stream().noneMatch(Diagnostic::isError);
    List<Change> changes = sound ? changes(content) : List.of();
    boolean changed = false;
    if (sound && !isShown(site, content)) {
      show(site.shown(content, checked.files()));
      changed = true;
    } else if (shown.isEmpty()) {
      // There is no earlier site to show, so what of it has no error is better than nothing.
      show(site.shown(SoundContent.of(content, now, Diagnostic::isError), checked.files()));
      changed = true;
    }
    last = Optional.of(site);
    certain = true;
    return new Rebuilt(
        sound, changed, content.report(), Optional.empty(), changes, hidden(content));
  }

  private boolean isShown(OpenSite site, LinkedContent content) {
    return last.filter(site::equals).isPresent()
        && shown
            .filter(s -> documents(s).equals(content.checked().documents()))
            .filter(s -> s.site().content().site().today().equals(content.site().today()))
            .isPresent();
  }

  // A theme with a fault is found out by the page that its author looks at: the others are made
  // when they are asked for.
  private void show(ShownSite next) {
    if (shown.filter(s -> s.site().theme().equals(next.site().theme())).isEmpty()
        && next.file(asked).isEmpty()) {
      next.file(HOME);
    }
    shown = Optional.of(next);
  }

  private List<Change> changes(LinkedContent content) {
    if (shown.isEmpty()) {
      return List.of();
    }
    Map<String, Document> before = new HashMap<>();
    documents(shown.get()).forEach(document -> before.put(document.id().path(), document));
    return content.checked().documents().stream()
        .filter(document -> !document.equals(before.get(document.id().path())))
        .map(document -> document.id().path())
        .map(path -> new Change(path, Optional.ofNullable(content.site().addresses().get(path))))
        .toList();
  }

  private static List<Document> documents(ShownSite shown) {
    return shown.site().content().checked().documents();
  }

  private static List<Left> hidden(LinkedContent content) {
    return content.left().stream()
        .filter(left -> left.kind() == Left.Kind.DRAFT || left.kind() == Left.Kind.SCHEDULED)
        .toList();
  }
}
