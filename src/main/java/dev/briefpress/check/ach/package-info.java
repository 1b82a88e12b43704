/** Rules about the matrix of competing hypotheses. */
@NullMarked
package dev.briefpress.check.ach;

import org.jspecify.annotations.NullMarked;
