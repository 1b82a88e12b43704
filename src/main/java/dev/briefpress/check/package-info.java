/** Drafts and schemas to briefs or diagnostics; a rule a file. */
@NullMarked
package dev.briefpress.check;

import org.jspecify.annotations.NullMarked;
