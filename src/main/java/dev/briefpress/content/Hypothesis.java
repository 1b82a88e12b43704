package dev.briefpress.content;

/**
 * One of the competing explanations.
 *
 * @param name its letter or number: {@code A}
 * @param label as written: {@code Hypothesis A}
 * @param preferred whether the brief's {@code assessed} field names it
 */
public record Hypothesis(String name, String label, RichText text, boolean preferred) {}
