package dev.briefpress.text;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Gathers text as the bytes of a file. Half a surrogate pair, which UTF-8 has no form for, becomes
 * a question mark. For one thread.
 */
public final class Utf8Writer extends Writer {
  /** From here on Java itself is the faster, although it makes a copy. */
  private static final int LONG = 32;

  private byte[] bytes;
  private int size;
  // The first half of a surrogate pair, waiting for the other; 0 when there is none.
  private char half;

  /**
   * An empty one.
   *
   * @param capacity in bytes; grows when there is more
   */
  public Utf8Writer(int capacity) {
    super();
    this.bytes = new byte[capacity];
  }

  @Override
  public void write(String text) {
    int length = text.length();
    boolean whole = half == 0 && length > 0 && !Character.isHighSurrogate(text.charAt(length - 1));
    if (whole && length >= LONG) {
      write(text.getBytes(StandardCharsets.UTF_8));
    } else {
      write(text, 0, length);
    }
  }

  @Override
  public void write(String text, int from, int length) {
    room(3L * length);
    int to = from + length;
    int i = from;
    while (i < to) {
      i = ascii(text, i, to);
      if (i < to) {
        add(text.charAt(i++));
      }
    }
  }

  // Writes up to the first character that is none of ASCII; the index of that.
  private int ascii(String text, int from, int to) {
    if (half != 0) {
      return from;
    }
    byte[] into = bytes;
    int n = size;
    int i = from;
    while (i < to) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        break;
      }
      into[n++] = (byte) c;
      i++;
    }
    size = n;
    return i;
  }

  @Override
  public void write(char[] text, int from, int length) {
    room(3L * length);
    int to = from + length;
    int i = from;
    while (i < to) {
      i = ascii(text, i, to);
      if (i < to) {
        add(text[i++]);
      }
    }
  }

  private int ascii(char[] text, int from, int to) {
    if (half != 0) {
      return from;
    }
    byte[] into = bytes;
    int n = size;
    int i = from;
    while (i < to) {
      char c = text[i];
      if (c >= 0x80) {
        break;
      }
      into[n++] = (byte) c;
      i++;
    }
    size = n;
    return i;
  }

  @Override
  public void write(int c) {
    room(3);
    add((char) c);
  }

  /** Writes what is UTF-8 already. */
  public void write(byte[] utf8) {
    write(utf8, 0, utf8.length);
  }

  /** Writes {@code length} bytes of what is UTF-8 already. */
  public void write(byte[] utf8, int from, int length) {
    room(length);
    endHalf();
    System.arraycopy(utf8, from, bytes, size, length);
    size += length;
  }

  /** What was written. */
  public byte[] bytes() {
    return bytes((text, length) -> length);
  }

  /**
   * What was written, after {@code edit} has worked on it. Nothing may be written any more.
   *
   * @param edit has room for one byte more than there are
   */
  public byte[] bytes(Edit edit) {
    room(0);
    endHalf();
    return Arrays.copyOf(bytes, edit.edit(bytes, size));
  }

  /** Changes bytes in their place. */
  @FunctionalInterface
  public interface Edit {
    /**
     * Changes {@code utf8}.
     *
     * @param length of what is to be changed
     * @return length of the result
     */
    int edit(byte[] utf8, int length);
  }

  @Override
  public String toString() {
    return new String(bytes, 0, size, StandardCharsets.UTF_8);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  // For that many bytes, a character that waits, and a line feed.
  private void room(long more) {
    long needed = size + more + 4;
    if (needed > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.toIntExact(Math.max(needed, 2L * bytes.length)));
    }
  }

  private void add(char c) {
    if (half != 0 && Character.isLowSurrogate(c)) {
      int point = Character.toCodePoint(half, c);
      half = 0;
      put(0xF0 | (point >> 18));
      put(0x80 | ((point >> 12) & 0x3F));
      put(0x80 | ((point >> 6) & 0x3F));
      put(0x80 | (point & 0x3F));
      return;
    }
    endHalf();
    if (c < 0x80) {
      put(c);
    } else if (c < 0x800) {
      put(0xC0 | (c >> 6));
      put(0x80 | (c & 0x3F));
    } else if (Character.isHighSurrogate(c)) {
      half = c;
    } else if (Character.isLowSurrogate(c)) {
      put('?');
    } else {
      put(0xE0 | (c >> 12));
      put(0x80 | ((c >> 6) & 0x3F));
      put(0x80 | (c & 0x3F));
    }
  }

  private void endHalf() {
    if (half != 0) {
      half = 0;
      put('?');
    }
  }

  private void put(int b) {
    bytes[size++] = (byte) b;
  }
}
