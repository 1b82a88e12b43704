@NullMarked
package dev.briefpress.links;

import org.jspecify.annotations.NullMarked;
