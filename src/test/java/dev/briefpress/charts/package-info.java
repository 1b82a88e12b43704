@NullMarked
package dev.briefpress.charts;

import org.jspecify.annotations.NullMarked;
