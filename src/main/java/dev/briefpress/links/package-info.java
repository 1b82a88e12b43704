/** All briefs to the linked site: topics, days, related briefs, redirects. */
@NullMarked
package dev.briefpress.links;

import org.jspecify.annotations.NullMarked;
