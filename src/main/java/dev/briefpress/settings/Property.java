package dev.briefpress.settings;

/**
 * One line of site.properties.
 *
 * @param line 1-based
 */
public record Property(String key, String value, int line) {}
