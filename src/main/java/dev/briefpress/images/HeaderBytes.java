package dev.briefpress.images;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Reads small stretches of a file, wherever they are, and never more than {@link #MOST} bytes of it
 * in all: a header that sends its reader on for ever is a damaged one.
 */
final class HeaderBytes {
  /** Most bytes that are read of one file. */
  static final int MOST = 300_000;

  private final FileChannel file;
  private int read;

  HeaderBytes(FileChannel file) {
    this.file = file;
  }

  /**
   * The bytes from {@code position} on.
   *
   * @return absent when the file ends before that, or too much of it was read
   */
  Optional<ByteBuffer> at(long position, int count) throws IOException {
    byte[] bytes = start(position, count);
    return bytes.length == count ? Optional.of(ByteBuffer.wrap(bytes)) : Optional.empty();
  }

  /** At most {@code most} bytes from {@code position} on; fewer where the file ends. */
  byte[] start(long position, int most) throws IOException {
    if (position < 0 || most > MOST - read) {
      return new byte[0];
    }
    read += most;
    ByteBuffer buffer = ByteBuffer.allocate(most);
    long from = position;
    while (buffer.hasRemaining()) {
      int count = file.read(buffer, from);
      if (count < 0) {
        break;
      }
      from += count;
    }
    return Arrays.copyOf(buffer.array(), buffer.position());
  }

  /** Four or more bytes as the characters of their numbers. */
  static String letters(ByteBuffer bytes, int at, int count) {
    if (at + count > bytes.limit()) {
      return "";
    }
    byte[] some = new byte[count];
    bytes.get(at, some);
    return new String(some, StandardCharsets.ISO_8859_1);
  }

  /** Four bytes as a number without a sign. */
  static long number(ByteBuffer bytes, int at, ByteOrder order) {
    return Integer.toUnsignedLong(bytes.order(order).getInt(at));
  }

  /** Two bytes as a number without a sign. */
  static int shortNumber(ByteBuffer bytes, int at, ByteOrder order) {
    return Short.toUnsignedInt(bytes.order(order).getShort(at));
  }
}
