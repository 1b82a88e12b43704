/** Runs the CI files that {@code init} writes as the forges do, on this machine. */
@NullMarked
package dev.briefpress.ci;

import org.jspecify.annotations.NullMarked;
