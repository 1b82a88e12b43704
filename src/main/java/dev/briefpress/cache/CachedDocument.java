package dev.briefpress.cache;

import dev.briefpress.cache.Blob.Place;
import dev.briefpress.cache.CacheIndex.Encoded;
import dev.briefpress.content.Body;
import dev.briefpress.content.Fingerprint;
import dev.briefpress.read.FileStamp;
import java.util.Optional;

/** One file's document in the cache: its text is in memory, on the disk, or both. */
final class CachedDocument {
  private final Fingerprint digest;
  private final Encoded head;
  private volatile Optional<FileStamp> stamp;
  private volatile boolean newlyStamped;
  private volatile Optional<Body> body;
  private volatile Optional<Place> place;

  private CachedDocument(
      Fingerprint digest,
      Optional<FileStamp> stamp,
      Encoded head,
      Optional<Body> body,
      Optional<Place> place) {
    this.digest = digest;
    this.stamp = stamp;
    this.head = head;
    this.body = body;
    this.place = place;
  }

  /** A document that was just checked. */
  static CachedDocument fresh(Fingerprint digest, Encoded head, Body body) {
    return new CachedDocument(digest, Optional.empty(), head, Optional.of(body), Optional.empty());
  }

  /** A document that the last build kept. */
  static CachedDocument of(CacheIndex.Entry entry) {
    return new CachedDocument(
        entry.digest(), entry.stamp(), entry.head(), Optional.empty(), Optional.of(entry.body()));
  }

  /** The digest of the file's bytes. */
  Fingerprint digest() {
    return digest;
  }

  /** How the file lay on the disk when its bytes were read; absent when that is no proof. */
  Optional<FileStamp> stamp() {
    return stamp;
  }

  /** Sets the file's present stamp. */
  void stamped(Optional<FileStamp> now) {
    stamp = now;
    newlyStamped = now.isPresent();
  }

  /** Whether the disk does not know the stamp yet. */
  boolean isNewlyStamped() {
    return newlyStamped;
  }

  /** The document and its findings. */
  Encoded head() {
    return head;
  }

  /** Its text, when it is in memory. */
  Optional<Body> body() {
    return body;
  }

  /** The position of its text in the cache file; empty when the text is not written yet. */
  Optional<Place> place() {
    return place;
  }

  /** Sets the position of its text. */
  void placed(Place now) {
    place = Optional.of(now);
  }

  /** Forgets the text that is on the disk as well. */
  void unload() {
    if (place.isPresent()) {
      body = Optional.empty();
    }
  }
}
