package dev.briefpress.serve;

import dev.briefpress.links.Selection;
import dev.briefpress.publish.Changes;
import dev.briefpress.publish.FileCheck;
import dev.briefpress.publish.HeldContent;
import dev.briefpress.publish.LinkedContent;
import dev.briefpress.publish.PlannedSite;
import dev.briefpress.publish.Workspace;
import dev.briefpress.read.OpenTexts;
import dev.briefpress.render.Page;
import dev.briefpress.render.theme.Templates;
import dev.briefpress.render.theme.Theme;
import dev.briefpress.search.SearchPages;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * All that is read of a site's folder, and kept while its files stay as they are: settings,
 * schemas, taxonomy, theme, and what was made of each document.
 */
final class OpenSite {
  private final HeldContent content;
  private final Theme theme;
  private final Templates.Engine engine;
  private final SearchPages.Store index;

  private OpenSite(Workspace workspace, Optional<OpenSite> last) {
    this.content = HeldContent.of(workspace, last.map(l -> l.content));
    Theme loaded = PlannedSite.theme(workspace);
    Optional<OpenSite> ofTheme =
        last.filter(l -> l.theme.fingerprint().equals(loaded.fingerprint()));
    this.theme = ofTheme.map(l -> l.theme).orElse(loaded);
    this.engine = ofTheme.map(l -> l.engine).orElseGet(PlannedSite::newEngine);
    this.index =
        last.filter(l -> content.hasEnvironmentOf(l.content))
            .map(l -> l.index)
            .orElseGet(LastIndex::new);
  }

  /**
   * A site whose folder was just opened.
   *
   * @param last how it was opened before; what has not changed since is taken from there
   */
  static OpenSite of(Workspace workspace, Optional<OpenSite> last) {
    return new OpenSite(workspace, last);
  }

  /** Whether nothing changed but the text of documents, so that all else still holds. */
  boolean holdsAfter(Changes changes) {
    return content.holdsAfter(changes);
  }

  /**
   * Reads and checks the documents, and links the site.
   *
   * @param untouched whether nobody touched the file at a path since the last call
   */
  FileCheck check(Selection.Options options, Predicate<String> untouched) {
    return content.check(options, OpenTexts.NONE, untouched);
  }

  /**
   * The site as it is to be shown.
   *
   * @param files that are published as they are
   */
  ShownSite shown(LinkedContent linked, List<Page> files) {
    return new ShownSite(new PlannedSite(linked, theme, engine), files, index);
  }

  /** The index of search in memory, for the next one. */
  private static final class LastIndex implements SearchPages.Store {
    private volatile Optional<byte[]> last = Optional.empty();

    @Override
    public Optional<byte[]> last() {
      return last;
    }

    @Override
    public void keep(byte[] index) {
      last = Optional.of(index);
    }
  }
}
