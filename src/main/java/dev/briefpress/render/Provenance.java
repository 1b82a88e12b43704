package dev.briefpress.render;

import dev.briefpress.content.RichText;

/** The line below a brief's title that says how it was made, as site.properties has it. */
public record Provenance(RichText text) {}
