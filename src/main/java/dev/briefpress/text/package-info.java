/** Text as the bytes of a file, its escapes, sets of characters, and what of it can be seen. */
@NullMarked
package dev.briefpress.text;

import org.jspecify.annotations.NullMarked;
