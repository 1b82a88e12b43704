package dev.briefpress.facts;

import dev.briefpress.content.SitePath;

/**
 * All that one file of the site shows, beside what every file depends on (settings, taxonomy,
 * schemas, theme and program). Only records implement this.
 *
 * <p>Each component is a value, a record of values, or a {@link Shared} record; no component refers
 * to the site. A {@link dev.briefpress.content.Document} counts with its whole source file, the
 * body included. The file is made from its facts alone, and is made again only when {@link Sums
 * their sum} has changed.
 */
public interface Facts {
  /** The address of the file: links on a page are relative to it. */
  SitePath address();
}
