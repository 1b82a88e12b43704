package dev.briefpress.search;

import dev.briefpress.content.Fingerprint;

/** One file of the search folder. */
public final class SearchFile {
  private final String path;
  private final Fingerprint sum;
  private final byte[] bytes;

  SearchFile(String path, Fingerprint sum, byte[] bytes) {
    this.path = path;
    this.sum = sum;
    this.bytes = bytes;
  }

  /** Below the search folder: {@code t/3fk2m9qa-x7k2q.json}. */
  public String path() {
    return path;
  }

  /** The sum of its bytes. */
  public Fingerprint sum() {
    return sum;
  }

  /** Its bytes, which nobody may change. */
  public byte[] bytes() {
    return bytes;
  }
}
