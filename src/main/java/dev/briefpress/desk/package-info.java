/** Changes of many files of a site at once: tags that become one, documents that move. */
@NullMarked
package dev.briefpress.desk;

import org.jspecify.annotations.NullMarked;
