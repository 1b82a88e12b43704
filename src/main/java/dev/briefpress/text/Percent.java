package dev.briefpress.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Percent-encoding, as RFC 3986 has it. */
public final class Percent {
  private static final String HEX = "0123456789ABCDEF";

  private Percent() {}

  /**
   * The text with all but ASCII letters, digits and {@code marks} encoded.
   *
   * @param marks when the percent sign is among them, what is encoded already stays so
   */
  public static String encoded(String text, String marks) {
    for (int i = 0; i < text.length(); i++) {
      if (!stands(text, i, marks)) {
        return encodedFrom(i, text, marks);
      }
    }
    return text;
  }

  private static String encodedFrom(int first, String text, String marks) {
    StringBuilder out = new StringBuilder(text.length() + 16).append(text, 0, first);
    int i = first;
    while (i < text.length()) {
      if (stands(text, i, marks)) {
        out.append(text.charAt(i++));
        continue;
      }
      int next = text.offsetByCodePoints(i, 1);
      for (byte b : text.substring(i, next).getBytes(StandardCharsets.UTF_8)) {
        out.append('%').append(HEX.charAt((b >> 4) & 15)).append(HEX.charAt(b & 15));
      }
      i = next;
    }
    return out.toString();
  }

  private static boolean stands(String text, int i, String marks) {
    char c = text.charAt(i);
    return Ascii.isLetterOrDigit(c) || (marks.indexOf(c) >= 0 && (c != '%' || isEncoded(text, i)));
  }

  /** The text that is encoded; absent when a percent sign begins no byte, or it is no UTF-8. */
  public static Optional<String> decoded(String text) {
    if (text.indexOf('%') < 0) {
      return Optional.of(text);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
    int i = 0;
    while (i < text.length()) {
      int next = text.offsetByCodePoints(i, 1);
      if (isEncoded(text, i)) {
        next = i + 3;
        bytes.write(Integer.parseInt(text.substring(i + 1, next), 16));
      } else if (text.charAt(i) == '%') {
        return Optional.empty();
      } else {
        bytes.writeBytes(text.substring(i, next).getBytes(StandardCharsets.UTF_8));
      }
      i = next;
    }
    return Utf8.decoded(bytes.toByteArray());
  }

  /** Whether a percent sign at {@code i} begins an encoded byte. */
  public static boolean isEncoded(String text, int i) {
    return i + 2 < text.length()
        && text.charAt(i) == '%'
        && Character.digit(text.charAt(i + 1), 16) >= 0
        && Character.digit(text.charAt(i + 2), 16) >= 0;
  }
}
