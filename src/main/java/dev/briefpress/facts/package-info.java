/** What pages show of the site, as records: what tells whether a page must be rendered again. */
@NullMarked
package dev.briefpress.facts;

import org.jspecify.annotations.NullMarked;
