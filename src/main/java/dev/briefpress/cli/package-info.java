/** The command line: parses, calls, prints, sets the exit status. */
@NullMarked
package dev.briefpress.cli;

import org.jspecify.annotations.NullMarked;
