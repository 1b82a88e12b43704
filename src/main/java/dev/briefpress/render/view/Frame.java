package dev.briefpress.render.view;

import dev.briefpress.render.theme.Rendered;
import java.util.List;
import java.util.Optional;

/**
 * What surrounds every page.
 *
 * @param dir {@code rtl} where the page's language is written from right to left
 * @param root way to the site's root: {@code ../../}
 * @param canonical full address
 * @param type OpenGraph type: article or website
 * @param article what OpenGraph says of an article; absent for a website
 * @param image for link previews
 * @param feeds those of the site and the page's own, and the formats of a brief beside its page
 * @param styles relative links of the style sheets
 * @param jsonLd schema.org data, safe inside a script element; possibly empty
 * @param offline whether readers' browsers keep pages of the site
 * @param preview whether the page belongs to a preview, which shows a mark and which no search
 *     engine may list
 * @param indexed whether search engines may list the page
 * @param header the banner's upper part, as {@code fragments/banner} draws it
 * @param footer the banner's lower part
 */
public record Frame(
    String lang,
    Optional<String> dir,
    String title,
    String description,
    String root,
    String canonical,
    String type,
    Optional<Article> article,
    Optional<Image> image,
    String siteTitle,
    String marking,
    List<FeedLink> feeds,
    List<String> styles,
    String jsonLd,
    boolean offline,
    boolean preview,
    boolean indexed,
    Rendered header,
    Rendered footer) {

  /**
   * What OpenGraph says of an article.
   *
   * @param published RFC 3339
   * @param modified RFC 3339; that of feeds and sitemap
   */
  public record Article(String published, String modified, String section) {}

  /**
   * An image of 1200 by 630 pixels.
   *
   * @param url full address
   * @param alt what it says, for those who do not see it
   */
  public record Image(String url, String alt) {}

  /** A feed, or a format of the same brief, that belongs to the page. */
  public record FeedLink(String title, String href, String type) {}
}
