/** An output folder is brought to hold a site: staging, swap, manifest, and what a build left. */
@NullMarked
package dev.briefpress.publish.tree;

import org.jspecify.annotations.NullMarked;
