/** Values as bytes and back, and a file of them that one build keeps for the next. */
@NullMarked
package dev.briefpress.bytes;

import org.jspecify.annotations.NullMarked;
