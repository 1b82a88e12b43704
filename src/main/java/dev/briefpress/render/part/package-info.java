/** Parts of pages that are made of facts and words alone: facets, charts, calendars, pagers. */
@NullMarked
package dev.briefpress.render.part;

import org.jspecify.annotations.NullMarked;
