@NullMarked
package dev.briefpress.markup;

import org.jspecify.annotations.NullMarked;
