/** The rules about what a brief rests on: its sources, and where its text cites them (ICD 206). */
@NullMarked
package dev.briefpress.check.sources;

import org.jspecify.annotations.NullMarked;
