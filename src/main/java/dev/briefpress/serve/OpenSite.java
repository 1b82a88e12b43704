package dev.briefpress.serve;

import dev.briefpress.cache.MemoryDocuments;
import dev.briefpress.content.Fingerprint;
import dev.briefpress.links.Selection;
import dev.briefpress.publish.AssetPages;
import dev.briefpress.publish.FileCheck;
import dev.briefpress.publish.LinkedContent;
import dev.briefpress.publish.PlannedSite;
import dev.briefpress.publish.Workspace;
import dev.briefpress.publish.tree.Progress;
import dev.briefpress.read.ContentListing;
import dev.briefpress.render.Page;
import dev.briefpress.render.theme.Templates;
import dev.briefpress.render.theme.Theme;
import dev.briefpress.search.SearchPages;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * All that is read of a site's folder, and kept while its files stay as they are: settings,
 * schemas, taxonomy, theme, and what was made of each document.
 */
final class OpenSite {
  private final Workspace workspace;
  private final Fingerprint environment;
  private final Theme theme;
  private final Templates.Engine engine;
  private final AssetPages assets;
  private final SearchPages.Store index;
  private final Set<String> documents;
  private MemoryDocuments known;

  private OpenSite(Workspace workspace, Optional<OpenSite> last) {
    this.workspace = workspace;
    this.environment = workspace.environment();
    Theme loaded = PlannedSite.theme(workspace);
    Optional<OpenSite> ofTheme =
        last.filter(l -> l.theme.fingerprint().equals(loaded.fingerprint()));
    this.theme = ofTheme.map(l -> l.theme).orElse(loaded);
    this.engine = ofTheme.map(l -> l.engine).orElseGet(PlannedSite::newEngine);
    Optional<OpenSite> same = last.filter(l -> l.environment.equals(environment));
    this.assets = same.map(l -> l.assets).orElseGet(() -> AssetPages.of(workspace));
    this.index = same.map(l -> l.index).orElseGet(LastIndex::new);
    this.known = same.map(l -> l.known).orElseGet(MemoryDocuments::empty);
    this.documents =
        workspace.listing().documents().stream()
            .map(ContentListing.Source::path)
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * A site whose folder was just opened.
   *
   * @param last how it was opened before; what has not changed since is taken from there
   */
  static OpenSite of(Workspace workspace, Optional<OpenSite> last) {
    return new OpenSite(workspace, last);
  }

  /**
   * Whether nothing changed but the text of documents, so that all else that was read still holds.
   * A file that came and went, as editors make them beside the one that they save, does not count.
   */
  boolean holdsAfter(Changes changes) {
    return changes.known()
        && changes.paths().stream().allMatch(path -> isDocument(path) || cameAndWent(path));
  }

  private boolean isDocument(String path) {
    return documents.contains(path)
        && Files.isRegularFile(workspace.folder().resolve(path), LinkOption.NOFOLLOW_LINKS);
  }

  private boolean cameAndWent(String path) {
    String content = workspace.settings().folders().content();
    return path.startsWith(content + "/")
        && !path.equals(content + "/taxonomy.yaml")
        && !path.endsWith(".jbakeignore")
        && !workspace.listing().has(path)
        && !Files.exists(workspace.folder().resolve(path), LinkOption.NOFOLLOW_LINKS);
  }

  /**
   * Reads and checks the documents, and links the site.
   *
   * @param untouched whether nobody touched the file at a path since the last call
   */
  FileCheck check(Selection.Options options, Predicate<String> untouched) {
    MemoryDocuments next = known.next(untouched);
    FileCheck checked = FileCheck.of(workspace, options, next, assets, Progress.none());
    known = next;
    return checked;
  }

  /**
   * The site as it is to be shown.
   *
   * @param files that are published as they are
   */
  ShownSite shown(LinkedContent content, List<Page> files) {
    return new ShownSite(new PlannedSite(content, theme, engine), files, index);
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
