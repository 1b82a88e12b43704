@NullMarked
package dev.briefpress.content;

import org.jspecify.annotations.NullMarked;
