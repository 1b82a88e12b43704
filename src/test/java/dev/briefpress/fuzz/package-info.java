/** What the coverage-guided fuzzer calls, and the inputs it once found. */
@NullMarked
package dev.briefpress.fuzz;

import org.jspecify.annotations.NullMarked;
