package dev.briefpress.parse;

import dev.briefpress.content.Body;
import dev.briefpress.content.Document;

/** A document that passed its check, with what stands below its front matter. */
public record CheckedDocument(Document document, Body body) {}
