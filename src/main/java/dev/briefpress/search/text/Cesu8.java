package dev.briefpress.search.text;

import dev.briefpress.bytes.BytesOut;

/**
 * CESU-8: each UTF-16 code unit by itself in the manner of UTF-8 (Unicode Technical Report 26).
 *
 * <p>Unlike UTF-8 it can write half a surrogate pair, and its bytes sort as JavaScript sorts
 * strings.
 */
public final class Cesu8 {
  private Cesu8() {}

  /** Appends the bytes of {@code text}. */
  static void append(String text, BytesOut out) {
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit < 0x80) {
        out.add(unit);
      } else if (unit < 0x800) {
        out.add(0xC0 | unit >> 6);
        out.add(0x80 | (unit & 0x3F));
      } else {
        out.add(0xE0 | unit >> 12);
        out.add(0x80 | (unit >> 6 & 0x3F));
        out.add(0x80 | (unit & 0x3F));
      }
    }
  }

  /** The text from {@code start} to {@code end} of what {@link #append} wrote. */
  public static String text(byte[] bytes, int start, int end) {
    StringBuilder text = new StringBuilder(end - start);
    int at = start;
    while (at < end) {
      int first = bytes[at] & 0xFF;
      if (first < 0x80) {
        text.append((char) first);
        at++;
      } else if (first < 0xE0) {
        text.append((char) ((first & 0x1F) << 6 | (bytes[at + 1] & 0x3F)));
        at += 2;
      } else {
        int second = bytes[at + 1] & 0x3F;
        text.append((char) ((first & 0x0F) << 12 | second << 6 | (bytes[at + 2] & 0x3F)));
        at += 3;
      }
    }
    return text.toString();
  }
}
