@NullMarked
package dev.briefpress.files;

import org.jspecify.annotations.NullMarked;
