/** The linked site and a theme to pages. */
@NullMarked
package dev.briefpress.render;

import org.jspecify.annotations.NullMarked;
