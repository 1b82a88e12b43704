package dev.briefpress.serve;

import dev.briefpress.publish.PlannedSite;
import dev.briefpress.render.Page;
import dev.briefpress.search.SearchPages;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A site as it is shown, in memory: where its pages are is found out when the first one is asked
 * for, and the index of search is made when a file of search is. Safe for several threads.
 */
final class ShownSite implements FileSource {
  private static final String SEARCH = "search/";

  private final PlannedSite site;
  private final Once pages;
  private final Once search;

  /**
   * @param files that are published as they are
   * @param index the index of search of the site that was shown before
   */
  ShownSite(PlannedSite site, List<Page> files, SearchPages.Store index) {
    this.site = site;
    this.pages =
        new Once(
            () -> {
              Map<String, Page> all = byPath(site.pages());
              all.putAll(byPath(files));
              return all;
            });
    this.search = new Once(() -> byPath(site.search(index)));
  }

  PlannedSite site() {
    return site;
  }

  @Override
  public Optional<byte[]> file(String path) {
    Page page = pages.get().get(path);
    if (page == null && path.startsWith(SEARCH)) {
      page = search.get().get(path);
    }
    return Optional.ofNullable(page).map(Page::bytes);
  }

  private static Map<String, Page> byPath(List<Page> pages) {
    Map<String, Page> all = new HashMap<>();
    pages.forEach(page -> all.put(page.path().value(), page));
    return all;
  }

  /** Pages by their paths, found out once. */
  private static final class Once {
    private final Supplier<Map<String, Page>> pages;
    private @Nullable Map<String, Page> known;

    Once(Supplier<Map<String, Page>> pages) {
      this.pages = pages;
    }

    synchronized Map<String, Page> get() {
      Map<String, Page> all = known;
      if (all == null) {
        all = pages.get();
        known = all;
      }
      return all;
    }
  }
}
