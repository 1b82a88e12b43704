/** Lunr's inverted index of all briefs, and lunr's own file of it. */
@NullMarked
package dev.briefpress.search.index;

import org.jspecify.annotations.NullMarked;
