package dev.briefpress.markup;

import dev.briefpress.text.RawSpan;

/**
 * The bold words and colon that begin a list item.
 *
 * @param text without colon
 * @param span the words, without asterisks
 */
public record Label(String text, RawSpan span) {}
