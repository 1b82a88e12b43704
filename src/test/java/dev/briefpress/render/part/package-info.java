@NullMarked
package dev.briefpress.render.part;

import org.jspecify.annotations.NullMarked;
