package dev.briefpress.render;

import java.util.List;

/**
 * What surrounds every page.
 *
 * @param root way to the site's root: {@code ../../}
 * @param canonical full address
 * @param type OpenGraph type: article or website
 * @param jsonLd schema.org data, safe inside a script element; possibly empty
 * @param styles relative links of the style sheets
 * @param indexed whether search engines may list the page
 */
public record Frame(
    String lang,
    String title,
    String description,
    String root,
    String canonical,
    String type,
    String siteTitle,
    String tagline,
    String publisher,
    String marking,
    List<NavLink> nav,
    List<NavLink> footer,
    List<FeedLink> feeds,
    List<String> styles,
    String jsonLd,
    boolean indexed) {

  /** A link of the navigation. */
  public record NavLink(String label, String href, boolean current) {}

  /** A feed that belongs to the page. */
  public record FeedLink(String title, String href, String type) {}
}
