@NullMarked
package dev.briefpress.images;

import org.jspecify.annotations.NullMarked;
