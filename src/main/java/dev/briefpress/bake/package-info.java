/** JBake's part: configuration, parser engine, oven; the only package that imports JBake. */
@NullMarked
package dev.briefpress.bake;

import org.jspecify.annotations.NullMarked;
