/** The streams that commands print to, and what they print while they work. */
@NullMarked
package dev.briefpress.cli.printing;

import org.jspecify.annotations.NullMarked;
