/** Text as the bytes of a file. */
@NullMarked
package dev.briefpress.text;

import org.jspecify.annotations.NullMarked;
