/**
 * The files that published documents come in: each kind of file is read by one class, and gives the
 * same record, whose text is Markdown.
 */
@NullMarked
package dev.briefpress.authoring.source;

import org.jspecify.annotations.NullMarked;
