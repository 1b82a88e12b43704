/** Counts what programs do, so that tests can hold the growth of work to the growth of inputs. */
@NullMarked
package dev.briefpress.work;

import org.jspecify.annotations.NullMarked;
