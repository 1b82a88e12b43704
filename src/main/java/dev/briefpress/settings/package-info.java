/** What site.properties and taxonomy.yaml say, as immutable values. */
@NullMarked
package dev.briefpress.settings;

import org.jspecify.annotations.NullMarked;
