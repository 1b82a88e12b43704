package dev.briefpress.content;

import java.util.Set;

/**
 * The ids that pages give their own elements. No heading of an author and no section of a schema
 * gets one, so that a link to a place of the page leads there, and no id occurs twice.
 *
 * <p>They are names and beginnings of names. A theme of a site's own begins its ids with {@code
 * page-}.
 */
public final class PageIds {
  /** The list of a brief's sources. */
  private static final Set<String> NAMES = Set.of("main", "sources");

  private static final Set<String> STARTS =
      Set.of(
          "page-",
          // Headings of sections, footnotes and sources, and the references to them.
          "h-",
          "fn-",
          "fnref-",
          "src-",
          "srcref-",
          // Headings of categories and months in lists.
          "c-",
          "m-",
          // Fields and headings of the frame, the home page and the search page.
          "site-",
          "search-",
          "filter-",
          "fallback-",
          "within-",
          "today-",
          "newest-",
          "corrections-",
          "explore-");

  private PageIds() {}

  /** Whether {@code id}, or {@code id} with a number behind it, may be one of a page. */
  public static boolean isTaken(String id) {
    return NAMES.contains(id)
        || STARTS.stream().anyMatch(start -> id.startsWith(start) || start.equals(id + "-"));
  }
}
