package dev.briefpress.search;

import dev.briefpress.content.Brief;
import dev.briefpress.content.Fingerprint;
import dev.briefpress.search.index.Card;
import dev.briefpress.search.index.SearchDocument;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A document that a search cluster holds so that it can answer the search page.
 *
 * @param id its address without ending; of an edition with {@code #} and its name behind
 * @param place its position among the documents of its day, from 0
 * @param version differs when anything differs that the cluster holds of it
 * @param texts what is searched; made when it is asked for
 * @param brief present when it is a brief
 */
public record ClusterDocument(
    String id,
    Card card,
    int place,
    Fingerprint version,
    Supplier<SearchDocument> texts,
    Optional<Brief> brief) {
  private static final int CHECK_BITS = 30;

  /**
   * A part of the version that a cluster can add up. The sum for eight million documents is exact
   * in a {@code double}.
   */
  public long check() {
    return version.high() >>> (Long.SIZE - CHECK_BITS);
  }
}
