/** Files to drafts: front matter with positions, and the outline of the body. */
@NullMarked
package dev.briefpress.read;

import org.jspecify.annotations.NullMarked;
