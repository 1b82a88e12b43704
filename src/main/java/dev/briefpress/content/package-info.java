/** The nouns of the domain: briefs, sections, tags, addresses. */
@NullMarked
package dev.briefpress.content;

import org.jspecify.annotations.NullMarked;
