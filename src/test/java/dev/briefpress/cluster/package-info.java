/** The search page with a search cluster. */
@NullMarked
package dev.briefpress.cluster;

import org.jspecify.annotations.NullMarked;
