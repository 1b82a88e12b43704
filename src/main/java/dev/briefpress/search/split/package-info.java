/** The index in files that a browser fetches one by one. */
@NullMarked
package dev.briefpress.search.split;

import org.jspecify.annotations.NullMarked;
