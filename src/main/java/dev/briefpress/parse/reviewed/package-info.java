/** The words of a brief to which its review is bound. */
@NullMarked
package dev.briefpress.parse.reviewed;

import org.jspecify.annotations.NullMarked;
