/** How wide and high images are, from the headers of their files. */
@NullMarked
package dev.briefpress.images;

import org.jspecify.annotations.NullMarked;
