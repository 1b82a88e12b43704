package dev.briefpress.render;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Gathers text as the bytes of a file. Half a surrogate pair, which UTF-8 has no form for, becomes
 * a question mark. For one thread.
 */
final class Utf8Writer extends Writer {
  private static final byte[] LESS = ascii("&lt;");
  private static final byte[] GREATER = ascii("&gt;");
  private static final byte[] AMPERSAND = ascii("&amp;");
  private static final byte[] QUOTE = ascii("&quot;");
  private static final byte[] APOSTROPHE = ascii("&#39;");

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
  Utf8Writer(int capacity) {
    super();
    this.bytes = new byte[capacity];
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
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
    room(length);
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
    write(String.valueOf(text, from, length));
  }

  @Override
  public void write(int c) {
    room(1);
    add((char) c);
  }

  /** Writes what is UTF-8 already. */
  void write(byte[] utf8) {
    room(utf8.length);
    endHalf();
    System.arraycopy(utf8, 0, bytes, size, utf8.length);
    size += utf8.length;
  }

  /** Writes {@code text} so that it is safe between tags, and between quotes of either kind. */
  void escape(String text) {
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= '>') {
        byte[] reference = reference(c);
        if (reference != null) {
          write(text, from, i - from);
          write(reference);
          from = i + 1;
        }
      }
    }
    if (from == 0) {
      write(text);
    } else {
      write(text, from, text.length() - from);
    }
  }

  // The same as Thymeleaf writes.
  private static byte @Nullable [] reference(char c) {
    return switch (c) {
      case '<' -> LESS;
      case '>' -> GREATER;
      case '&' -> AMPERSAND;
      case '"' -> QUOTE;
      case '\'' -> APOSTROPHE;
      default -> null;
    };
  }

  /** What was written, without blank lines and indentation. */
  byte[] compact() {
    room(1);
    endHalf();
    return Arrays.copyOf(bytes, Whitespace.compact(bytes, size));
  }

  @Override
  public String toString() {
    return new String(bytes, 0, size, StandardCharsets.UTF_8);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  // For that many characters, one that waits, and a line feed.
  private void room(int characters) {
    long needed = size + 3L * characters + 4;
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
