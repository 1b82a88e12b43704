/** Tests of the pages that readers see, without a browser. */
@NullMarked
package dev.briefpress.render;

import org.jspecify.annotations.NullMarked;
