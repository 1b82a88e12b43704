/**
 * Writes a site into an output folder: stage, swap, manifest, and the repair of what a killed build
 * left.
 */
@NullMarked
package dev.briefpress.publish.tree;

import org.jspecify.annotations.NullMarked;
