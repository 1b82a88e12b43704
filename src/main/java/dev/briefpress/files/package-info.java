/** Plain files: a pipe, a device or a folder in the place of one is told, never waited for. */
@NullMarked
package dev.briefpress.files;

import org.jspecify.annotations.NullMarked;
