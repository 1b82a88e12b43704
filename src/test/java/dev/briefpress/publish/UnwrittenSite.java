package dev.briefpress.publish;

import dev.briefpress.content.SitePath;
import dev.briefpress.links.Selection;
import dev.briefpress.publish.tree.Progress;
import dev.briefpress.render.drawn.DrawnPages;
import dev.briefpress.render.theme.NamedScripts;
import dev.briefpress.render.theme.Templates;
import dev.briefpress.render.theme.Theme;
import dev.briefpress.search.SearchPages;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** A site read from its folder and made as a build makes it, but kept in memory. */
public final class UnwrittenSite {
  private static final Theme THEME = Theme.load("dispatch", Path.of("themes/dispatch"));

  /** The theme with its scripts named, by the scripts of the site's language. */
  private static final Map<Map<String, SitePath>, Theme> NAMED = new ConcurrentHashMap<>();

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
    Theme theme =
        NAMED.computeIfAbsent(
            PlannedSite.scripts(workspace.settings()), scripts -> NamedScripts.in(THEME, scripts));
    PlannedSite site = new PlannedSite(content, theme, engine);
    Stream.concat(site.pages().stream(), site.search(SearchPages.NOWHERE).stream())
        .forEach(page -> files.put(page.path().value(), page.bytes()));
    return files;
  }
}
