/** The streams that commands print to, and what is told while they work. */
@NullMarked
package dev.briefpress.cli.printing;

import org.jspecify.annotations.NullMarked;
