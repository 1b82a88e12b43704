package dev.briefpress.schema;

import dev.briefpress.settings.Settings;
import dev.briefpress.settings.Taxonomy;

/** The configuration of a newsroom for all its documents. */
public record Newsroom(Settings settings, Taxonomy taxonomy, Schemas schemas) {}
