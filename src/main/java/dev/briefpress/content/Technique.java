package dev.briefpress.content;

/**
 * A structured analytic technique and what it was applied to in this brief.
 *
 * @param name the taxonomy's spelling where it knows the technique
 */
public record Technique(String name, RichText application) {}
