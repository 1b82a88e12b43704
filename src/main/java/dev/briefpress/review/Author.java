package dev.briefpress.review;

import java.net.URI;
import java.util.Optional;

/**
 * Who wrote a text.
 *
 * @param name a person's, or that of a group such as a desk
 * @param url a page about the author
 */
public record Author(String name, Optional<URI> url) {}
