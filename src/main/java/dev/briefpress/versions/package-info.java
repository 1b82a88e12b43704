/** Reads the versions of briefs out of git, and keeps what was read for the next time. */
@NullMarked
package dev.briefpress.versions;

import org.jspecify.annotations.NullMarked;
