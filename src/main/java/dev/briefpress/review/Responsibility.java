package dev.briefpress.review;

import java.net.URI;
import java.util.Optional;

/**
 * Who answers for all that a site publishes.
 *
 * @param name a person's or an organisation's
 * @param contact where readers reach them, also where one brief names somebody else
 */
public record Responsibility(Optional<String> name, Optional<URI> contact) {
  /**
   * Who answers for one text.
   *
   * @param own the name that the text gives, which goes before the site's
   * @return absent when nobody is named, or readers cannot reach them
   */
  public Optional<Responsible> of(Optional<String> own) {
    return own.or(() -> name).flatMap(who -> contact.map(where -> new Responsible(who, where)));
  }
}
