/** Measurements by hand, run by {@code bin/bench}, and the made-up sites they measure. */
@NullMarked
package dev.briefpress.bench;

import org.jspecify.annotations.NullMarked;
