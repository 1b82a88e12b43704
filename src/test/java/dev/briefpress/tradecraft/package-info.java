@NullMarked
package dev.briefpress.tradecraft;

import org.jspecify.annotations.NullMarked;
