/** Tests of values as bytes. */
@NullMarked
package dev.briefpress.bytes;

import org.jspecify.annotations.NullMarked;
