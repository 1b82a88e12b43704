package dev.briefpress.render;

/**
 * A link to a page of the site.
 *
 * @param note a few words behind it, possibly empty
 */
public record Link(String label, String href, String note) {
  Link(String label, String href) {
    this(label, href, "");
  }
}
