package dev.briefpress.cache;

import com.dynatrace.hash4j.hashing.Hashing;
import dev.briefpress.cache.Blob.Place;
import dev.briefpress.cache.Blob.Segment;
import dev.briefpress.content.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The list of a cache's documents, as one file that ends in its own sum.
 *
 * @param texts what the file of texts consists of
 * @param terms what the file of terms consists of
 * @param entries by path
 */
record CacheIndex(List<Segment> texts, List<Segment> terms, Map<String, Entry> entries) {
  private static final String FORMAT = "Briefpress cache 1";
  private static final int SUM_LENGTH = 2 * Long.BYTES;

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
  record Entry(Fingerprint digest, Encoded head, Place body, Optional<Place> terms) {}

  /** The index in {@code file}; empty when it is missing, damaged or of another environment. */
  static Optional<CacheIndex> read(Path file, Fingerprint environment) throws IOException {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
    int end = bytes.length - SUM_LENGTH;
    if (end < 0
        || !sum(new BytesIn(bytes, end))
            .equals(Fingerprint.of(Hashing.xxh3_128().hashBytesTo128Bits(bytes, 0, end)))) {
      return Optional.empty();
    }
    BytesIn in = new BytesIn(bytes, 0);
    if (!in.text().equals(FORMAT) || !sum(in).equals(environment)) {
      return Optional.empty();
    }
    List<Segment> texts = segments(in);
    List<Segment> terms = segments(in);
    Map<String, Entry> entries = new TreeMap<>();
    for (int left = in.count(); left > 0; left--) {
      String path = in.text();
      Fingerprint digest = sum(in);
      Place body = new Place(in.number(), in.count());
      Optional<Place> counted =
          in.number() == 1 ? Optional.of(new Place(in.number(), in.count())) : Optional.empty();
      int length = in.count();
      Encoded head = new Encoded(Arrays.copyOfRange(bytes, in.position(), in.position() + length));
      in.skip(length);
      entries.put(path, new Entry(digest, head, body, counted));
    }
    return Optional.of(new CacheIndex(texts, terms, entries));
  }

  /** Writes it to {@code file}. */
  void write(Path file, Fingerprint environment) throws IOException {
    BytesOut out = new BytesOut();
    out.text(FORMAT);
    sum(environment, out);
    segments(texts, out);
    segments(terms, out);
    out.number(entries.size());
    entries.forEach(
        (path, entry) -> {
          out.text(path);
          sum(entry.digest(), out);
          place(entry.body(), out);
          out.number(entry.terms().isPresent() ? 1 : 0);
          entry.terms().ifPresent(place -> place(place, out));
          out.number(entry.head().length());
          entry.head().writeTo(out);
        });
    sum(out.fingerprint(), out);
    out.writeTo(file);
  }

  private static void place(Place place, BytesOut out) {
    out.number(place.at());
    out.number(place.length());
  }

  private static void segments(List<Segment> segments, BytesOut out) {
    out.number(segments.size());
    for (Segment segment : segments) {
      out.number(segment.length());
      sum(segment.sum(), out);
    }
  }

  private static List<Segment> segments(BytesIn in) {
    List<Segment> segments = new ArrayList<>();
    for (int left = in.count(); left > 0; left--) {
      segments.add(new Segment(in.number(), sum(in)));
    }
    return segments;
  }

  private static void sum(Fingerprint sum, BytesOut out) {
    out.sum(sum.high());
    out.sum(sum.low());
  }

  private static Fingerprint sum(BytesIn in) {
    return new Fingerprint(in.sum(), in.sum());
  }
}
