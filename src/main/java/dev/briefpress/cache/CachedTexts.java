package dev.briefpress.cache;

import dev.briefpress.bytes.BytesIn;
import dev.briefpress.bytes.BytesOut;
import dev.briefpress.bytes.Codec;
import dev.briefpress.bytes.Codecs;
import dev.briefpress.cache.Blob.Place;
import dev.briefpress.cache.Blob.Segment;
import dev.briefpress.content.Body;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The texts of documents in a file that only grows, until half of it is of no use any more or a
 * document is gone.
 *
 * <p>Safe for many threads but for {@link #save}.
 */
final class CachedTexts {
  private static final int BATCH = 512;

  private final Path file;
  private final Codec<Body> codec = Codecs.of(Body.class);
  private Blob blob;

  CachedTexts(Path file) {
    this.file = file;
    this.blob = new Blob(file);
  }

  /** Whether the file holds these segments, which it then consists of; otherwise it is empty. */
  boolean open(List<Segment> expected) throws IOException {
    boolean whole = blob.open(expected);
    if (!whole) {
      blob = new Blob(file);
    }
    return whole;
  }

  List<Segment> segments() {
    return blob.segments();
  }

  /** The text of a document that is in memory or in the file. */
  Optional<Body> of(CachedDocument document) {
    return document.body().or(() -> document.place().map(this::read));
  }

  private Body read(Place place) {
    try {
      return codec.read(new BytesIn(blob.read(place)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the cache", e);
    }
  }

  /**
   * Brings the texts of all documents to the disk.
   *
   * @param rid whether to leave no text of others in the file
   */
  void save(Iterable<CachedDocument> documents, boolean rid) throws IOException {
    long used = 0;
    List<CachedDocument> placed = new ArrayList<>();
    List<CachedDocument> fresh = new ArrayList<>();
    for (CachedDocument document : documents) {
      used += document.place().map(Place::length).orElse(0);
      (document.place().isPresent() ? placed : fresh).add(document);
    }
    if (!rid && used >= blob.length() / 2) {
      append(blob, fresh, this::encoded);
      return;
    }
    Blob next = blob.successor();
    append(next, placed, this::copied);
    append(next, fresh, this::encoded);
    blob = next.replace(blob);
  }

  /** Gives the bytes of the texts of some documents. */
  private interface Values {
    List<byte[]> of(List<CachedDocument> documents) throws IOException;
  }

  private List<byte[]> copied(List<CachedDocument> documents) throws IOException {
    return blob.readAll(documents.stream().flatMap(d -> d.place().stream()).toList());
  }

  private List<byte[]> encoded(List<CachedDocument> documents) {
    return documents.parallelStream().flatMap(d -> d.body().stream()).map(this::encoded).toList();
  }

  private byte[] encoded(Body body) {
    BytesOut out = new BytesOut();
    codec.write(body, out);
    return out.toBytes();
  }

  /** Adds texts as one segment, of which only a part is in memory at a time. */
  private static void append(Blob blob, List<CachedDocument> documents, Values values)
      throws IOException {
    if (documents.isEmpty()) {
      return;
    }
    try (Blob.Appender out = blob.append()) {
      for (int from = 0; from < documents.size(); from += BATCH) {
        List<CachedDocument> batch =
            documents.subList(from, Math.min(documents.size(), from + BATCH));
        List<byte[]> texts = values.of(batch);
        for (int i = 0; i < batch.size(); i++) {
          batch.get(i).placed(out.add(texts.get(i)));
        }
      }
    }
  }
}
