package dev.briefpress.schema;

import dev.briefpress.settings.Settings;
import dev.briefpress.settings.Taxonomy;

/** What a newsroom has set up for all its documents. */
public record Newsroom(Settings settings, Taxonomy taxonomy, Schemas schemas) {}
