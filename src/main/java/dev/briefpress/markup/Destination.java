package dev.briefpress.markup;

import dev.briefpress.text.RawSpan;

/**
 * Where a link or image of a body points, as written.
 *
 * @param kind what points there
 * @param address decoded, as a browser would see it
 * @param span the address as written
 */
public record Destination(Kind kind, String address, RawSpan span) {
  /** What a destination belongs to. */
  public enum Kind {
    LINK,
    IMAGE
  }
}
