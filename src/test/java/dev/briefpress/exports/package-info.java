@NullMarked
package dev.briefpress.exports;

import org.jspecify.annotations.NullMarked;
