/** Front matter to typed fields, and what is found on the way. */
@NullMarked
package dev.briefpress.parse.header;

import org.jspecify.annotations.NullMarked;
