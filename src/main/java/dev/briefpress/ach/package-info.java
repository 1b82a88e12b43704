/**
 * The matrix of an analysis of competing hypotheses: how each piece of evidence fits each
 * hypothesis, which hypothesis has least against it, and on what that rests.
 */
@NullMarked
package dev.briefpress.ach;

import org.jspecify.annotations.NullMarked;
