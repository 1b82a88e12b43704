/**
 * Plain files: a pipe, a device or a folder in the place of one is reported, never waited for. And
 * the files in the jar.
 */
@NullMarked
package dev.briefpress.files;

import org.jspecify.annotations.NullMarked;
