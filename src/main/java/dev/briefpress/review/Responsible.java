package dev.briefpress.review;

import java.net.URI;

/**
 * Who answers for a text in public.
 *
 * @param name a person's or an organisation's
 * @param contact where readers reach them: an address of the web, or one of mail with {@code
 *     mailto:}
 */
public record Responsible(String name, URI contact) {}
