@NullMarked
package dev.briefpress.golden;

import org.jspecify.annotations.NullMarked;
