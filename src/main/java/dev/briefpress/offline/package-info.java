/** The service worker, with which pages open without network. */
@NullMarked
package dev.briefpress.offline;

import org.jspecify.annotations.NullMarked;
