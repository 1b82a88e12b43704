@NullMarked
package dev.briefpress.ach;

import org.jspecify.annotations.NullMarked;
