/** Briefs to a search index: the very bytes lunr.js writes, and the same split into small files. */
@NullMarked
package dev.briefpress.search;

import org.jspecify.annotations.NullMarked;
