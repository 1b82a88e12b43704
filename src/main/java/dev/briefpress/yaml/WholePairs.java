package dev.briefpress.yaml;

import java.io.Reader;

/**
 * A text for snakeyaml-engine, which reads it in chunks and, behind a chunk that ends with the
 * first half of a pair, writes beyond its buffer: no chunk that fills the buffer ends so here.
 */
final class WholePairs extends Reader {
  private final String text;
  private int at;

  WholePairs(String text) {
    this.text = text;
  }

  @Override
  public int read(char[] buffer, int offset, int length) {
    if (at == text.length()) {
      return -1;
    }
    int count = Math.min(text.length() - at, length);
    if (count == length && count > 1 && Character.isHighSurrogate(text.charAt(at + count - 1))) {
      count--;
    }
    text.getChars(at, at + count, buffer, offset);
    at += count;
    return count;
  }

  @Override
  public void close() {
    // a text in memory holds nothing open
  }
}
