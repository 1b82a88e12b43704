/** Tests of text as bytes. */
@NullMarked
package dev.briefpress.text;

import org.jspecify.annotations.NullMarked;
