/** The matrix of competing hypotheses as it stands in a brief's front matter. */
@NullMarked
package dev.briefpress.parse.matrix;

import org.jspecify.annotations.NullMarked;
