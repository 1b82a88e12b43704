package dev.briefpress.search.index;

import dev.briefpress.search.text.ByteList;
import java.util.Arrays;

/** Reads what a {@link ByteList} holds. */
final class ByteReader {
  private final byte[] bytes;
  private int at;

  ByteReader(byte[] bytes) {
    this.bytes = bytes;
  }

  /** A number as {@link ByteList#number} writes it. */
  int number() {
    int value = 0;
    for (int shift = 0; ; shift += 7) {
      byte part = bytes[at++];
      value |= (part & 0x7F) << shift;
      if (part >= 0) {
        return value;
      }
    }
  }

  /** A number as {@link ByteList#sum} writes it. */
  long sum() {
    long value = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      value = value << 8 | (bytes[at++] & 0xFF);
    }
    return value;
  }

  /** The next {@code length} bytes. */
  byte[] bytes(int length) {
    at += length;
    return Arrays.copyOfRange(bytes, at - length, at);
  }
}
