package dev.briefpress.social;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/** One block of deflated data with the fixed codes of RFC 1951, as a zlib stream (RFC 1950). */
final class DeflateBits {
  private static final int END = 256;
  private static final int FIRST_LENGTH = 257;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream(40_000);
  private int held;
  private int count;

  DeflateBits() {
    out.write(0x78);
    out.write(0x01);
    bits(1, 1);
    bits(1, 2);
  }

  /** A byte as it is. */
  void literal(int value) {
    symbol(value);
  }

  /** The {@code length} bytes (3 to 258) that stand {@code distance} bytes before. */
  void copy(int length, int distance) {
    if (length == 258) {
      symbol(285);
    } else {
      int rest = length - 3;
      int extra = rest < 8 ? 0 : 29 - Integer.numberOfLeadingZeros(rest);
      int group = rest < 8 ? rest : (extra << 2) + (rest >> extra);
      symbol(FIRST_LENGTH + group);
      bits(rest & ((1 << extra) - 1), extra);
    }
    int rest = distance - 1;
    int extra = rest < 4 ? 0 : 30 - Integer.numberOfLeadingZeros(rest);
    int group = rest < 4 ? rest : (extra << 1) + (rest >> extra);
    code(group, 5);
    bits(rest & ((1 << extra) - 1), extra);
  }

  /** The whole stream, with the checksum of what it holds. */
  byte[] finish(int adler) {
    symbol(END);
    bits(0, (8 - count) & 7);
    out.writeBytes(ByteBuffer.allocate(4).putInt(adler).array());
    return out.toByteArray();
  }

  private void symbol(int symbol) {
    if (symbol < 144) {
      code(0x30 + symbol, 8);
    } else if (symbol < END) {
      code(0x190 + symbol - 144, 9);
    } else if (symbol < 280) {
      code(symbol - END, 7);
    } else {
      code(0xc0 + symbol - 280, 8);
    }
  }

  // Codes are written from their highest bit, numbers from their lowest.
  private void code(int code, int length) {
    bits(Integer.reverse(code) >>> (32 - length), length);
  }

  private void bits(int value, int length) {
    held |= value << count;
    count += length;
    while (count >= 8) {
      out.write(held);
      held >>>= 8;
      count -= 8;
    }
  }
}
