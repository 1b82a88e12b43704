package dev.briefpress.text;

/** A stretch of a body, as offsets in UTF-16 units from the body's first character. */
public record RawSpan(int start, int end) {}
