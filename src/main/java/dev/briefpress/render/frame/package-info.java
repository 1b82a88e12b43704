/** What surrounds every page: the navigation above it and the links of its foot. */
@NullMarked
package dev.briefpress.render.frame;

import org.jspecify.annotations.NullMarked;
