/** What a published text says by its form: headings, points, labels, dates, markings. */
@NullMarked
package dev.briefpress.authoring.shape;

import org.jspecify.annotations.NullMarked;
