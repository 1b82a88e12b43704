@NullMarked
package dev.briefpress.sourcing;

import org.jspecify.annotations.NullMarked;
