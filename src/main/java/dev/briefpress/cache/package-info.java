/** What a build keeps of checked documents for the next one. */
@NullMarked
package dev.briefpress.cache;

import org.jspecify.annotations.NullMarked;
