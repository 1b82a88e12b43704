package dev.briefpress.search;

import dev.briefpress.content.Brief;
import dev.briefpress.content.Fingerprint;
import dev.briefpress.search.index.Card;
import dev.briefpress.search.index.SearchDocument;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Something that is found: a brief, an edition, a standing page, an entity or a technique.
 *
 * @param version the sum of all that its document is made from, beside the settings and the
 *     taxonomy
 * @param document made when it is asked for
 * @param brief present when it is a brief
 */
record Found(
    Fingerprint version, Card card, Supplier<SearchDocument> document, Optional<Brief> brief) {
  /** An entry for a document that is not a brief. */
  Found(Fingerprint version, Card card, Supplier<SearchDocument> document) {
    this(version, card, document, Optional.empty());
  }
}
