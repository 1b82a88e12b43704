/** Findings about an author's files as values, and the printers that show them. */
@NullMarked
package dev.briefpress.diagnostics;

import org.jspecify.annotations.NullMarked;
