/** Markdown to typed sections and safe HTML; the only package that imports Flexmark. */
@NullMarked
package dev.briefpress.markup;

import org.jspecify.annotations.NullMarked;
