package dev.briefpress.exports;

import dev.briefpress.content.Fingerprint;
import dev.briefpress.settings.Taxonomy;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an index of a search cluster holds once an export is loaded: the next one then writes what
 * differs, and deletes what is gone.
 *
 * @param mapping the sum of the index's mapping
 * @param documents their versions by id
 */
public record BulkState(Fingerprint mapping, SortedMap<String, Fingerprint> documents) {
  /** An index of which nothing is known. */
  public static final BulkState NOTHING =
      new BulkState(new Fingerprint(0, 0), Collections.emptySortedMap());

  private static final String FIRST = "briefpress-opensearch-state 1 ";
  private static final int SUM = 32;

  public BulkState {
    documents = Collections.unmodifiableSortedMap(new TreeMap<>(documents));
  }

  /** The sum of the mapping that a site has. */
  public static Fingerprint mapping(String lang, Taxonomy taxonomy) {
    return Fingerprint.of(OpensearchMapping.of(lang, taxonomy));
  }

  /** The state as a file: a line about the index, then one a document, sorted by id. */
  public String text() {
    StringBuilder text = new StringBuilder(FIRST).append(mapping).append('\n');
    documents.forEach((id, version) -> text.append(version).append(' ').append(id).append('\n'));
    return text.append("end\n").toString();
  }

  /** The state that {@code text} holds; empty when it is no whole file of this form. */
  public static Optional<BulkState> read(String text) {
    if (!text.startsWith(FIRST) || !text.endsWith("\nend\n")) {
      return Optional.empty();
    }
    SortedMap<String, Fingerprint> documents = new TreeMap<>();
    Iterator<String> lines = text.lines().iterator();
    try {
      Fingerprint mapping = sum(lines.next().substring(FIRST.length()));
      for (String line = lines.next(); lines.hasNext(); line = lines.next()) {
        documents.put(line.substring(SUM + 1), sum(line.substring(0, SUM)));
      }
      return Optional.of(new BulkState(mapping, documents));
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  private static Fingerprint sum(String hex) {
    if (hex.length() != SUM) {
      throw new IllegalArgumentException("'" + hex + "' is no sum");
    }
    return new Fingerprint(
        HexFormat.fromHexDigitsToLong(hex, 0, SUM / 2),
        HexFormat.fromHexDigitsToLong(hex, SUM / 2, SUM));
  }
}
