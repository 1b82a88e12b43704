package dev.briefpress.publish;

import dev.briefpress.links.Selection;
import dev.briefpress.publish.tree.Progress;
import dev.briefpress.render.Page;
import dev.briefpress.render.drawn.DrawnPages;
import dev.briefpress.render.theme.Templates;
import dev.briefpress.render.theme.Theme;
import dev.briefpress.search.SearchPages;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A site read from its folder and made as a build makes it, but kept in memory. */
public final class UnwrittenSite {
  private static final Theme THEME = Theme.load("dispatch", Path.of("themes/dispatch"));
  private static final Selection.Options EVERYTHING =
      new Selection.Options(Instant.parse("2026-11-01T00:00:00Z"), true, true);

  private UnwrittenSite() {}

  /**
   * The bytes of each file, by path. Documents with errors are left out, which a build would not
   * do, so that the others are looked at all the same.
   *
   * @return empty when the configuration is refused
   */
  public static Optional<SortedMap<String, byte[]>> of(Path folder) {
    return of(folder, DrawnPages::of);
  }

  /** The same by another reading of the theme's templates. */
  static Optional<SortedMap<String, byte[]>> of(Path folder, Templates.Engine engine) {
    return Workspace.open(folder).value().map(workspace -> of(workspace, engine));
  }

  private static SortedMap<String, byte[]> of(Workspace workspace, Templates.Engine engine) {
    LinkedContent content = LinkedContent.of(workspace, EVERYTHING, Progress.none());
    SortedMap<String, byte[]> files = new TreeMap<>();
    SearchPages search = new SearchPages(content.bodies());
    for (Page page : Build.pages(workspace, THEME, engine, content, search)) {
      files.put(page.path().value(), page.content().get());
    }
    return files;
  }
}
