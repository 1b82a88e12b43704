package dev.briefpress.cache;

import dev.briefpress.content.Body;
import dev.briefpress.content.BriefId;
import dev.briefpress.content.Document;
import dev.briefpress.content.Fingerprint;
import dev.briefpress.diagnostics.Outcome;
import dev.briefpress.parse.CheckedDocument;
import dev.briefpress.read.FileStamp;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/**
 * Checked documents in memory only. Each reading of a site has an instance of its own, which finds
 * in the one before what did not change: a site that is still shown keeps its texts.
 */
public final class MemoryDocuments implements KnownDocuments {
  private final Map<String, Known> before;
  private final Predicate<String> untouched;
  private final Map<String, Known> now = new ConcurrentHashMap<>();
  private final AtomicInteger parsed = new AtomicInteger();
  private final Instant opened = Instant.now();

  private MemoryDocuments(Map<String, Known> before, Predicate<String> untouched) {
    this.before = before;
    this.untouched = untouched;
  }

  /**
   * One file, and what came of it.
   *
   * @param stamp how it lay on the disk when its bytes were read; absent when that is no proof
   */
  private record Known(
      Fingerprint digest, Optional<FileStamp> stamp, Outcome<CheckedDocument> checked) {
    Outcome<Document> outcome() {
      return checked.then(c -> Outcome.ok(c.document()));
    }
  }

  /** A cache without any document. */
  public static MemoryDocuments empty() {
    return new MemoryDocuments(Map.of(), path -> false);
  }

  /**
   * One for the next reading of the same site under the same settings.
   *
   * @param untouched whether it is certain that nobody touched the file at a path since this one
   */
  public MemoryDocuments next(Predicate<String> untouched) {
    return new MemoryDocuments(now, untouched);
  }

  @Override
  public Optional<Outcome<Document>> untouched(String path) {
    return untouched.test(path)
        ? found(path, Optional.ofNullable(before.get(path)))
        : Optional.empty();
  }

  @Override
  public Optional<Outcome<Document>> find(String path, FileStamp stamp) {
    return found(path, before(path).filter(known -> known.stamp().equals(Optional.of(stamp))));
  }

  @Override
  public Optional<Outcome<Document>> find(String path, Fingerprint digest) {
    return found(path, before(path).filter(known -> known.digest().equals(digest)));
  }

  private Optional<Known> before(String path) {
    return Optional.ofNullable(before.get(path));
  }

  private Optional<Outcome<Document>> found(String path, Optional<Known> known) {
    known.ifPresent(k -> now.put(path, k));
    return known.map(Known::outcome);
  }

  /** How many documents had to be parsed and checked because nothing was known of their bytes. */
  public int parsed() {
    return parsed.get();
  }

  @Override
  public void keep(String path, Fingerprint digest, Outcome<CheckedDocument> checked) {
    parsed.incrementAndGet();
    now.put(path, new Known(digest, Optional.empty(), checked));
  }

  @Override
  public void note(String path, FileStamp stamp) {
    Optional<FileStamp> proof = Optional.of(stamp).filter(s -> s.isSettledAt(opened));
    now.computeIfPresent(path, (p, known) -> new Known(known.digest(), proof, known.checked()));
  }

  @Override
  public Body body(BriefId id) {
    Known known = now.get(id.path());
    if (known == null) {
      throw new IllegalStateException(id + " was not checked");
    }
    return known
        .checked()
        .value()
        .orElseThrow(() -> new IllegalStateException(id + " did not pass its check"))
        .body();
  }
}
