package dev.briefpress.links;

import dev.briefpress.content.SitePath;

/** An old address and where its document is now. */
public record Redirect(SitePath from, SitePath to, String title) {}
