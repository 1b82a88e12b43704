/** Text to search terms: tokens, stems and stop words, as lunr.js makes them. */
@NullMarked
package dev.briefpress.search.text;

import org.jspecify.annotations.NullMarked;
