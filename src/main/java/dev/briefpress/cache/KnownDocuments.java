package dev.briefpress.cache;

import dev.briefpress.content.Body;
import dev.briefpress.content.BriefId;
import dev.briefpress.content.Document;
import dev.briefpress.content.Fingerprint;
import dev.briefpress.diagnostics.Outcome;
import dev.briefpress.parse.CheckedDocument;
import dev.briefpress.read.FileStamp;
import java.util.Optional;

/**
 * Documents that were checked before, by the content of their files: an unchanged file is neither
 * parsed nor checked again. Safe for many threads.
 */
public interface KnownDocuments {
  /** What came of the file at {@code path}, if it is certain that nobody touched it since. */
  default Optional<Outcome<Document>> untouched(String path) {
    return Optional.empty();
  }

  /**
   * What came of the file at {@code path}, if it lies on the disk as it did when its bytes were
   * those that were checked.
   *
   * @param stamp how it lies there now
   */
  Optional<Outcome<Document>> find(String path, FileStamp stamp);

  /**
   * What came of the file at {@code path}, if its bytes are those that were checked.
   *
   * @param digest of the bytes it has now
   */
  Optional<Outcome<Document>> find(String path, Fingerprint digest);

  /**
   * Keeps what came of a file.
   *
   * @param digest of its bytes
   */
  void keep(String path, Fingerprint digest, Outcome<CheckedDocument> checked);

  /**
   * Notes how the file of a document that was found or kept lay on the disk before its bytes were
   * read.
   */
  void note(String path, FileStamp stamp);

  /** The text of a document that was found or kept. */
  Body body(BriefId id);
}
