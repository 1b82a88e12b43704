/** Drafts and schemas to documents, and what is found on the way. */
@NullMarked
package dev.briefpress.parse;

import org.jspecify.annotations.NullMarked;
