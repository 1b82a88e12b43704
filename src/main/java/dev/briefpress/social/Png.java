package dev.briefpress.social;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.Adler32;
import java.util.zip.CRC32;

/**
 * Writes a picture with a palette as PNG (ISO/IEC 15948). What Java's own deflater writes depends
 * on the zlib that a Java was built with, so the pixels are deflated here: runs, and what stands in
 * the row above, which is what drawings consist of.
 */
final class Png {
  private static final byte[] SIGNATURE = {(byte) 137, 'P', 'N', 'G', 13, 10, 26, 10};
  private static final int LONGEST = 258;
  private static final int SHORTEST = 4;

  private Png() {}

  /**
   * The file of a picture.
   *
   * @param pixels numbers of colours, row by row
   * @param palette red, green and blue of each colour
   */
  static byte[] of(int width, int height, byte[] pixels, byte[] palette) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(40_000);
    out.writeBytes(SIGNATURE);
    byte depth = 8;
    byte indexed = 3;
    chunk(
        "IHDR",
        ByteBuffer.allocate(13)
            .putInt(width)
            .putInt(height)
            .put(depth)
            .put(indexed)
            .put(new byte[3])
            .array(),
        out);
    chunk("PLTE", palette, out);
    chunk("IDAT", zlib(rows(width, height, pixels), width + 1), out);
    chunk("IEND", new byte[0], out);
    return out.toByteArray();
  }

  // Each row begins with the number of its filter, of which there is none.
  private static byte[] rows(int width, int height, byte[] pixels) {
    byte[] rows = new byte[(width + 1) * height];
    for (int row = 0; row < height; row++) {
      System.arraycopy(pixels, row * width, rows, row * (width + 1) + 1, width);
    }
    return rows;
  }

  private static void chunk(String type, byte[] data, ByteArrayOutputStream out) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(name);
    sum.update(data);
    out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
    out.writeBytes(name);
    out.writeBytes(data);
    out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
  }

  private static byte[] zlib(byte[] data, int rowLength) {
    DeflateBits bits = new DeflateBits();
    int at = 0;
    while (at < data.length) {
      int run = match(data, at, 1);
      int above = match(data, at, rowLength);
      if (Math.max(run, above) < SHORTEST) {
        bits.literal(data[at] & 0xff);
        at++;
      } else if (run >= above) {
        bits.copy(run, 1);
        at += run;
      } else {
        bits.copy(above, rowLength);
        at += above;
      }
    }
    Adler32 sum = new Adler32();
    sum.update(data);
    return bits.finish((int) sum.getValue());
  }

  private static int match(byte[] data, int at, int distance) {
    if (at < distance) {
      return 0;
    }
    int most = Math.min(LONGEST, data.length - at);
    int length = 0;
    while (length < most && data[at + length] == data[at + length - distance]) {
      length++;
    }
    return length;
  }
}
