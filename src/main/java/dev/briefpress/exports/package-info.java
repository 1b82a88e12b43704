/** The linked site to data files for other programs. */
@NullMarked
package dev.briefpress.exports;

import org.jspecify.annotations.NullMarked;
