/** What is told of fields in a form that other programs, or their authors, know better. */
@NullMarked
package dev.briefpress.parse.form;

import org.jspecify.annotations.NullMarked;
