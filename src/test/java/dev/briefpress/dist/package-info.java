/** Makes what is downloaded and installed: archives, a Debian package, an npm package. */
@NullMarked
package dev.briefpress.dist;

import org.jspecify.annotations.NullMarked;
