/** The rules about who answers for a brief: its review, and the part of AI. */
@NullMarked
package dev.briefpress.check.review;

import org.jspecify.annotations.NullMarked;
