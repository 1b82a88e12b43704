package dev.briefpress.cache;

import dev.briefpress.bytes.BytesIn;
import dev.briefpress.bytes.BytesOut;
import dev.briefpress.cache.Blob.Place;
import dev.briefpress.cache.Blob.Segment;
import dev.briefpress.content.Fingerprint;
import dev.briefpress.read.FileStamp;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The list of a cache's documents.
 *
 * @param texts what the file of texts consists of
 * @param entries by path
 */
record CacheIndex(List<Segment> texts, Map<String, Entry> entries) {
  /** Bytes of an entry without its document. */
  private static final int ABOUT_AN_ENTRY = 160;

  CacheIndex {
    entries = Collections.unmodifiableMap(new TreeMap<>(entries));
  }

  /** An immutable range of bytes. */
  static final class Encoded {
    private final byte[] bytes;
    private final int start;
    private final int length;

    Encoded(byte[] bytes) {
      this(bytes, 0, bytes.length);
    }

    private Encoded(byte[] bytes, int start, int length) {
      this.bytes = bytes;
      this.start = start;
      this.length = length;
    }

    BytesIn read() {
      return new BytesIn(bytes, start);
    }

    int length() {
      return length;
    }

    void writeTo(BytesOut out) {
      out.raw(bytes, start, length);
    }
  }

  /**
   * One file's document.
   *
   * @param digest of the file's bytes
   * @param stamp how the file lay on the disk when they were read; absent when that is no proof
   * @param head the document and its findings
   */
  record Entry(Fingerprint digest, Optional<FileStamp> stamp, Encoded head, Place body) {}

  /** Reads what {@link #toBytes} gave. */
  static CacheIndex read(byte[] bytes) {
    BytesIn in = new BytesIn(bytes);
    List<Segment> texts = new ArrayList<>();
    for (int left = in.count(); left > 0; left--) {
      texts.add(new Segment(in.number(), in.fingerprint()));
    }
    Map<String, Entry> entries = new TreeMap<>();
    for (int left = in.count(); left > 0; left--) {
      String path = in.text();
      Fingerprint digest = in.fingerprint();
      Optional<FileStamp> stamp = readStamp(in);
      Place body = new Place(in.number(), in.count());
      int length = in.count();
      Encoded head = new Encoded(bytes, in.position(), length);
      in.skip(length);
      entries.put(path, new Entry(digest, stamp, head, body));
    }
    return new CacheIndex(texts, entries);
  }

  private static Optional<FileStamp> readStamp(BytesIn in) {
    return in.count() == 0
        ? Optional.empty()
        : Optional.of(new FileStamp(in.number(), in.sum(), in.sum(), in.number()));
  }

  private static void write(Optional<FileStamp> stamp, BytesOut out) {
    out.count(stamp.isPresent() ? 1 : 0);
    stamp.ifPresent(
        s -> {
          out.number(s.size());
          out.sum(s.modified());
          out.sum(s.changed());
          out.number(s.number());
        });
  }

  byte[] toBytes() {
    long heads = entries.values().stream().mapToLong(e -> e.head().length()).sum();
    BytesOut out = new BytesOut((int) (heads + (long) ABOUT_AN_ENTRY * entries.size()));
    out.count(texts.size());
    for (Segment segment : texts) {
      out.number(segment.length());
      out.sum(segment.sum());
    }
    out.count(entries.size());
    entries.forEach(
        (path, entry) -> {
          out.text(path);
          out.sum(entry.digest());
          write(entry.stamp(), out);
          out.number(entry.body().at());
          out.count(entry.body().length());
          out.count(entry.head().length());
          entry.head().writeTo(out);
        });
    return out.toBytes();
  }
}
