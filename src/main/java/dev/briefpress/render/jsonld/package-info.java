/** What pages say of themselves to search engines, in the terms of schema.org. */
@NullMarked
package dev.briefpress.render.jsonld;

import org.jspecify.annotations.NullMarked;
