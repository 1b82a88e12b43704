package dev.briefpress.content;

import dev.briefpress.diagnostics.Span;

/**
 * A link or image in a body that points at another file of the site.
 *
 * @param target path of the file relative to the site's folder: {@code content/pages/why.md}
 * @param fragment anchor without {@code #}, possibly empty
 * @param span the destination as written
 */
public record Reference(String target, String fragment, Span span) {}
