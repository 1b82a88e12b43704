/**
 * Rules about what a brief's sentences say: how likely, how sure, resting on what, and whether its
 * parts agree with each other (ICD 203 and 206, PHIA yardstick). They read English only.
 */
@NullMarked
package dev.briefpress.tradecraft;

import org.jspecify.annotations.NullMarked;
