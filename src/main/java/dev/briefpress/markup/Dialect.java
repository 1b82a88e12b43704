package dev.briefpress.markup;

import org.jspecify.annotations.Nullable;

/** What of the HTML depends on the site rather than on Markdown. */
interface Dialect {
  /**
   * The value of {@code href} for an address, escaped for an attribute; null if the link is to be
   * shown as its text only.
   */
  @Nullable String href(String address);

  /**
   * The value of {@code src} for an address, escaped for an attribute; null if the image is to be
   * shown as its alternative text only.
   */
  @Nullable String src(String address);

  /** Whether an image with a title that stands alone in its paragraph is a figure. */
  boolean hasFigures();

  /** Whether what is written now is seen when the page opens: before and in its first section. */
  boolean opensPage();

  /** In which language the numbers of charts are written, BCP 47; null where none are drawn. */
  @Nullable String chartLanguage();

  /** Says that what follows stands in a section. */
  void enterSection();

  /** The level in HTML of a heading below the level of sections. */
  int level(int written);

  /** The id of a heading with this text; null for none. */
  @Nullable String id(String text);

  /** Whether a web address that stands in a text by itself is a link. */
  default boolean linksAddresses() {
    return false;
  }
}
