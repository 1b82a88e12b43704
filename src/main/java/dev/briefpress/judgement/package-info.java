/** The ladders of likelihood terms, and the sentence in which a brief judges. */
@NullMarked
package dev.briefpress.judgement;

import org.jspecify.annotations.NullMarked;
