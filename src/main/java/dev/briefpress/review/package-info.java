/** Who answers for a text: its authors, the review of it, the part of AI, and what follows. */
@NullMarked
package dev.briefpress.review;

import org.jspecify.annotations.NullMarked;
