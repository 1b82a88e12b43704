/** JSON for other programs. */
@NullMarked
package dev.briefpress.json;

import org.jspecify.annotations.NullMarked;
