package dev.briefpress.render.view;

import java.util.List;
import java.util.Optional;

/**
 * What stands above and below the pages of one folder.
 *
 * @param root way to the site's root: {@code ../../}
 * @param lang the site's language, where that of the page is another one
 * @param dir the direction of that language, {@code ltr} or {@code rtl}
 * @param search whether the head has a search field; the search page has its own
 * @param searchPage where narrow screens, which have no room for a field, lead to instead
 */
public record Banner(
    String root,
    Optional<String> lang,
    Optional<String> dir,
    String siteTitle,
    String tagline,
    String publisher,
    String marking,
    boolean search,
    NavLink searchPage,
    List<NavLink> nav,
    List<NavLink> footer) {

  /** A link of the navigation. */
  public record NavLink(String label, String href, boolean current) {}
}
