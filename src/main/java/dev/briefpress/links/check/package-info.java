/** Rules that look at all documents of a site together, such as links that lead nowhere. */
@NullMarked
package dev.briefpress.links.check;

import org.jspecify.annotations.NullMarked;
