/** The rules about one document, each a file, and what holds a draft to them. */
@NullMarked
package dev.briefpress.check;

import org.jspecify.annotations.NullMarked;
