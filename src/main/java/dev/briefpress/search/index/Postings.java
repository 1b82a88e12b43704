package dev.briefpress.search.index;

/**
 * A reader of one term's postings: document, field and count, documents ascending.
 *
 * <p>A posting is a number in little-endian base 128, {@code gap * 16 + field * 2 + more}, {@code
 * gap} being the distance to the document before, followed by the count if {@code more} is 1;
 * without it the count is 1.
 */
public final class Postings {
  /** The most bytes one posting takes. */
  static final int LONGEST = 10;

  private final byte[] bytes;
  private final int end;
  private int at;
  private int document;
  private int field;
  private int count;

  public Postings(byte[] bytes, int end) {
    this.bytes = bytes;
    this.end = end;
  }

  /** Writes a posting at {@code start}; returns where it ends. */
  public static int append(byte[] bytes, int start, int gap, int field, int count) {
    int at = number(bytes, start, gap << 4 | field << 1 | (count > 1 ? 1 : 0));
    return count > 1 ? number(bytes, at, count) : at;
  }

  /** Moves to the next posting; false after the last. */
  public boolean next() {
    if (at == end) {
      return false;
    }
    int head = number();
    document += head >>> 4;
    field = head >> 1 & 7;
    count = (head & 1) == 0 ? 1 : number();
    return true;
  }

  public int document() {
    return document;
  }

  public int field() {
    return field;
  }

  public int count() {
    return count;
  }

  private int number() {
    int value = 0;
    for (int shift = 0; ; shift += 7) {
      byte part = bytes[at++];
      value |= (part & 0x7F) << shift;
      if (part >= 0) {
        return value;
      }
    }
  }

  private static int number(byte[] bytes, int start, int value) {
    int at = start;
    int rest = value;
    while (rest > 0x7F) {
      bytes[at++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    bytes[at++] = (byte) rest;
    return at;
  }
}
