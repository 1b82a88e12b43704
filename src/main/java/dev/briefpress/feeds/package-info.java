/** The linked site to Atom, JSON Feed, sitemap and robots. */
@NullMarked
package dev.briefpress.feeds;

import org.jspecify.annotations.NullMarked;
