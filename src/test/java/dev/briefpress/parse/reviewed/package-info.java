@NullMarked
package dev.briefpress.parse.reviewed;

import org.jspecify.annotations.NullMarked;
