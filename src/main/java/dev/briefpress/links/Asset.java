package dev.briefpress.links;

import dev.briefpress.content.SitePath;

/**
 * A file that is published as it is, because a published document points at it.
 *
 * @param source path relative to the site's folder
 */
public record Asset(String source, SitePath address) {}
