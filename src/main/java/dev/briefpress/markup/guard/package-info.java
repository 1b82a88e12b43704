/** Bounds around Flexmark: no text makes it slow, or deep on the stack. */
@NullMarked
package dev.briefpress.markup.guard;

import org.jspecify.annotations.NullMarked;
