package dev.briefpress.content;

/** A document that passed its check, with what stands below its front matter. */
public record CheckedDocument(Document document, Body body) {}
