package dev.briefpress.authoring.source;

import java.util.List;

/**
 * What one file holds.
 *
 * @param documents in the order of the file
 * @param left what else stands in the file and is no document to publish, such as attachments, one
 *     sentence each that names it and says why
 */
public record Contents(List<Published> documents, List<String> left) {
  public Contents {
    documents = List.copyOf(documents);
    left = List.copyOf(left);
  }

  /** A file that is one document. */
  public static Contents of(Published document) {
    return new Contents(List.of(document), List.of());
  }
}
