/** Section schemas as data, and what is made from them. */
@NullMarked
package dev.briefpress.schema;

import org.jspecify.annotations.NullMarked;
