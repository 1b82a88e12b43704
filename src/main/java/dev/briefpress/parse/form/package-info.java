/** Findings about fields in a form that other programs, or their authors, use. */
@NullMarked
package dev.briefpress.parse.form;

import org.jspecify.annotations.NullMarked;
