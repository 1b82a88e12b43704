package dev.briefpress.diagnostics;

/**
 * The replacement of one stretch of a file.
 *
 * @param span what is replaced; empty to insert
 * @param text what stands there afterwards
 */
public record Edit(Span span, String text) {}
