/** The structure of the code, held to docs/architecture.md. */
@NullMarked
package dev.briefpress.architecture;

import org.jspecify.annotations.NullMarked;
