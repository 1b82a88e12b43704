/** The sources that a brief rests on, their grades, and what follows from them. */
@NullMarked
package dev.briefpress.sourcing;

import org.jspecify.annotations.NullMarked;
