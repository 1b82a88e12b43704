@NullMarked
package dev.briefpress.diagnostics;

import org.jspecify.annotations.NullMarked;
