/** Charts of tables, drawn as SVG that style sheets colour. */
@NullMarked
package dev.briefpress.charts;

import org.jspecify.annotations.NullMarked;
