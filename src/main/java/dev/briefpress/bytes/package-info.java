/** Values as bytes and back: records, by their own declarations. */
@NullMarked
package dev.briefpress.bytes;

import org.jspecify.annotations.NullMarked;
