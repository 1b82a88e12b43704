package dev.briefpress.search.text;

import java.util.Arrays;

/** A growing array of bytes, and of numbers in little-endian base 128. */
public final class ByteList {
  private byte[] bytes;
  private int size;

  public ByteList(int capacity) {
    bytes = new byte[capacity];
  }

  public void add(int value) {
    if (size == bytes.length) {
      bytes = Arrays.copyOf(bytes, size + (size >> 1) + 8);
    }
    bytes[size++] = (byte) value;
  }

  /** Appends a number that is not negative. */
  public void number(int value) {
    int rest = value;
    while (rest > 0x7F) {
      add(rest | 0x80);
      rest >>>= 7;
    }
    add(rest);
  }

  /** Appends all 64 bits. */
  public void sum(long value) {
    for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
      add((int) (value >>> shift));
    }
  }

  public void addAll(byte[] from, int start, int end) {
    int length = end - start;
    if (size + length > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(size + length, size + (size >> 1)));
    }
    System.arraycopy(from, start, bytes, size, length);
    size += length;
  }

  public byte get(int index) {
    return bytes[index];
  }

  public int size() {
    return size;
  }

  /** The array behind it, longer than {@link #size}; good until the next change. */
  public byte[] array() {
    return bytes;
  }

  public byte[] toArray() {
    return Arrays.copyOf(bytes, size);
  }
}
