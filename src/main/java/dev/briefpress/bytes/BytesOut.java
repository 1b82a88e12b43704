package dev.briefpress.bytes;

import com.dynatrace.hash4j.hashing.Hashing;
import dev.briefpress.content.Fingerprint;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Gathers bytes; {@link BytesIn} reads them back. */
public final class BytesOut {
  private byte[] bytes;
  private int size;

  public BytesOut() {
    this(1024);
  }

  /**
   * @param expected about how many bytes there will be
   */
  public BytesOut(int expected) {
    bytes = new byte[expected];
  }

  /** A number in zigzag base 128: small ones of either sign take few bytes. */
  public void number(long value) {
    room(10);
    long rest = (value << 1) ^ (value >> 63);
    while ((rest & ~0x7FL) != 0) {
      bytes[size++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    bytes[size++] = (byte) rest;
  }

  /** A number that is not negative, in base 128 with the lowest digits first. */
  public void count(int value) {
    room(5);
    int rest = value;
    while ((rest & ~0x7F) != 0) {
      bytes[size++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    bytes[size++] = (byte) rest;
  }

  /** One byte, the low one of {@code value}. */
  public void add(int value) {
    room(1);
    bytes[size++] = (byte) value;
  }

  /** All 64 bits, for sums. */
  public void sum(long value) {
    room(Long.BYTES);
    for (int shift = 56; shift >= 0; shift -= 8) {
      bytes[size++] = (byte) (value >> shift);
    }
  }

  public void sum(Fingerprint sum) {
    sum(sum.high());
    sum(sum.low());
  }

  /** Any text, halves of surrogate pairs among them: a byte a character where that is enough. */
  public void text(String text) {
    int length = text.length();
    byte[] latin = text.getBytes(StandardCharsets.ISO_8859_1);
    // Faster than to look at each character.
    boolean narrow = new String(latin, StandardCharsets.ISO_8859_1).equals(text);
    number(narrow ? length : -1L - length);
    if (narrow) {
      raw(latin);
      return;
    }
    room(2 * length);
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      bytes[size++] = (byte) (c >> 8);
      bytes[size++] = (byte) c;
    }
  }

  public void raw(byte[] more) {
    raw(more, 0, more.length);
  }

  public void raw(byte[] from, int start, int length) {
    room(length);
    System.arraycopy(from, start, bytes, size, length);
    size += length;
  }

  /** The sum of the bytes so far. */
  public Fingerprint fingerprint() {
    return Fingerprint.of(Hashing.xxh3_128().hashBytesTo128Bits(bytes, 0, size));
  }

  public int size() {
    return size;
  }

  /** The array behind it, longer than {@link #size}; good until the next change. */
  public byte[] array() {
    return bytes;
  }

  public byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }

  private void room(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
    }
  }
}
