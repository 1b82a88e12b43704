package dev.briefpress.links;

import dev.briefpress.content.SitePath;
import java.util.Optional;

/**
 * An old address and where its document is now.
 *
 * @param title of the document; absent when it was withdrawn and does not show its title any more
 */
public record Redirect(SitePath from, SitePath to, Optional<String> title) {}
