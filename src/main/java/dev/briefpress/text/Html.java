package dev.briefpress.text;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Escapes text for HTML and XML. */
public final class Html {
  private Html() {}

  /** What is written for a character in an element or an attribute in double quotes, if not it. */
  public static @Nullable String reference(int character) {
    return switch (character) {
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '&' -> "&amp;";
      case '"' -> "&quot;";
      default -> null;
    };
  }

  /**
   * Writes {@code text} so that it is safe between tags, and between quotes of either kind; in the
   * same characters as Thymeleaf does.
   */
  public static void escape(String text, Utf8Writer out) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    int from = 0;
    for (int i = 0; i < utf8.length; i++) {
      byte b = utf8[i];
      if (b <= '>') {
        String reference = b == '\'' ? "&#39;" : reference(b);
        if (reference != null) {
          out.write(utf8, from, i - from);
          out.write(reference);
          from = i + 1;
        }
      }
    }
    out.write(utf8, from, utf8.length - from);
  }
}
