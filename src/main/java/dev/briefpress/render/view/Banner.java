package dev.briefpress.render.view;

import java.util.List;

/**
 * What stands above and below the pages of one folder.
 *
 * @param root way to the site's root: {@code ../../}
 */
public record Banner(
    String root,
    String siteTitle,
    String tagline,
    String publisher,
    String marking,
    List<NavLink> nav,
    List<NavLink> footer) {

  /** A link of the navigation. */
  public record NavLink(String label, String href, boolean current) {}
}
