package dev.briefpress.render.jsonld;

import dev.briefpress.content.SitePath;

/**
 * A step of the way from the front page to a page.
 *
 * @param name as readers see it
 */
public record Crumb(String name, SitePath address) {}
