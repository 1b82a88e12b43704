package dev.briefpress.render.view;

/**
 * A link to a page of the site.
 *
 * @param note a few words behind it, possibly empty
 */
public record Link(String label, String href, String note) {
  public Link(String label, String href) {
    this(label, href, "");
  }
}
