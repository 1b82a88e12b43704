@NullMarked
package dev.briefpress.settings;

import org.jspecify.annotations.NullMarked;
