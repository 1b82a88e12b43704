/** Makes new documents and sites: outlines to fill, published text taken over, a first site. */
@NullMarked
package dev.briefpress.authoring;

import org.jspecify.annotations.NullMarked;
