package dev.briefpress.bytes;

import dev.briefpress.content.Fingerprint;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads what {@link BytesOut} wrote; the bytes are known to be whole. */
public final class BytesIn {
  private final byte[] bytes;
  private int at;

  public BytesIn(byte[] bytes) {
    this(bytes, 0);
  }

  public BytesIn(byte[] bytes, int start) {
    this.bytes = bytes;
    this.at = start;
  }

  public long number() {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      byte part = bytes[at++];
      value |= (part & 0x7FL) << shift;
      if (part >= 0) {
        return (value >>> 1) ^ -(value & 1);
      }
    }
  }

  public int count() {
    int value = 0;
    for (int shift = 0; ; shift += 7) {
      byte part = bytes[at++];
      value |= (part & 0x7F) << shift;
      if (part >= 0) {
        return value;
      }
    }
  }

  public long sum() {
    long value = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      value = (value << 8) | (bytes[at++] & 0xFF);
    }
    return value;
  }

  public Fingerprint fingerprint() {
    return new Fingerprint(sum(), sum());
  }

  public String text() {
    int length = (int) number();
    if (length >= 0) {
      at += length;
      return new String(bytes, at - length, length, StandardCharsets.ISO_8859_1);
    }
    char[] units = new char[-1 - length];
    for (int i = 0; i < units.length; i++) {
      units[i] = (char) (((bytes[at] & 0xFF) << 8) | (bytes[at + 1] & 0xFF));
      at += 2;
    }
    return new String(units);
  }

  public byte[] raw(int length) {
    at += length;
    return Arrays.copyOfRange(bytes, at - length, at);
  }

  /** Where the next byte is. */
  public int position() {
    return at;
  }

  public void skip(int length) {
    at += length;
  }
}
