package dev.briefpress.exports;

import dev.briefpress.links.Site;
import dev.briefpress.render.Bodies;
import java.io.IOException;
import java.io.OutputStream;

/** Writes every published brief to one stream, for other programs. */
@FunctionalInterface
public interface Export {
  /**
   * Writes the briefs of {@code site}, oldest first, and leaves {@code out} open.
   *
   * @param bodies of the site's published briefs
   */
  void write(Site site, Bodies bodies, OutputStream out) throws IOException;
}
