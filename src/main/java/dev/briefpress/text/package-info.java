/** Text as the bytes of a file, and what of it can be seen. */
@NullMarked
package dev.briefpress.text;

import org.jspecify.annotations.NullMarked;
