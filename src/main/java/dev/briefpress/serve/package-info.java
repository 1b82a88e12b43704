/** The preview server: builds, watches, reloads the browser. */
@NullMarked
package dev.briefpress.serve;

import org.jspecify.annotations.NullMarked;
