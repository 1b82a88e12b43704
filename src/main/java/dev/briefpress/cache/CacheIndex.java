package dev.briefpress.cache;

import dev.briefpress.cache.Blob.Place;
import dev.briefpress.cache.Blob.Segment;
import dev.briefpress.content.Fingerprint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The list of a cache's documents.
 *
 * @param texts what the file of texts consists of
 * @param entries by path
 */
record CacheIndex(List<Segment> texts, Map<String, Entry> entries) {
  CacheIndex {
    entries = Collections.unmodifiableMap(new TreeMap<>(entries));
  }

  /** Bytes that nobody changes. */
  static final class Encoded {
    private final byte[] bytes;

    Encoded(byte[] bytes) {
      this.bytes = bytes;
    }

    BytesIn read() {
      return new BytesIn(bytes, 0);
    }

    int length() {
      return bytes.length;
    }

    void writeTo(BytesOut out) {
      out.raw(bytes, 0, bytes.length);
    }
  }

  /**
   * One file's document.
   *
   * @param digest of the file's bytes
   * @param head the document and its findings
   */
  record Entry(Fingerprint digest, Encoded head, Place body) {}

  /** Reads what {@link #toBytes} gave. */
  static CacheIndex read(byte[] bytes) {
    BytesIn in = new BytesIn(bytes, 0);
    List<Segment> texts = new ArrayList<>();
    for (int left = in.count(); left > 0; left--) {
      texts.add(new Segment(in.number(), in.fingerprint()));
    }
    Map<String, Entry> entries = new TreeMap<>();
    for (int left = in.count(); left > 0; left--) {
      String path = in.text();
      Fingerprint digest = in.fingerprint();
      Place body = new Place(in.number(), in.count());
      int length = in.count();
      Encoded head = new Encoded(Arrays.copyOfRange(bytes, in.position(), in.position() + length));
      in.skip(length);
      entries.put(path, new Entry(digest, head, body));
    }
    return new CacheIndex(texts, entries);
  }

  byte[] toBytes() {
    BytesOut out = new BytesOut();
    out.number(texts.size());
    for (Segment segment : texts) {
      out.number(segment.length());
      out.sum(segment.sum());
    }
    out.number(entries.size());
    entries.forEach(
        (path, entry) -> {
          out.text(path);
          out.sum(entry.digest());
          out.number(entry.body().at());
          out.number(entry.body().length());
          out.number(entry.head().length());
          entry.head().writeTo(out);
        });
    return out.toBytes();
  }
}
