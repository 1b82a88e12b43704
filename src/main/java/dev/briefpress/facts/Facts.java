package dev.briefpress.facts;

import dev.briefpress.content.SitePath;

/**
 * All that one file of the site shows, beside what every file depends on (settings, taxonomy,
 * schemas, theme and program). Only records implement this.
 *
 * <p>A component is a value, a record of values, or a {@link Shared} one; nothing leads to the
 * site. A {@link dev.briefpress.content.Document} stands for all of its source, its body too. The
 * file is made from the facts alone, and is made again only when {@link Sums their sum} is another
 * one.
 */
public interface Facts {
  /** The address of the file: links on a page are relative to it. */
  SitePath address();
}
