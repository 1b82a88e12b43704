package dev.briefpress.render.theme;

import dev.briefpress.text.Utf8Writer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Escapes text for HTML. */
public final class Html {
  private static final byte[] LESS = ascii("&lt;");
  private static final byte[] GREATER = ascii("&gt;");
  private static final byte[] AMPERSAND = ascii("&amp;");
  private static final byte[] QUOTE = ascii("&quot;");
  private static final byte[] APOSTROPHE = ascii("&#39;");

  private Html() {}

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /** {@code text} for an attribute in double quotes. */
  public static String attribute(String text) {
    return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
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
      byte[] reference = b > '>' ? null : reference(b);
      if (reference != null) {
        out.write(utf8, from, i - from);
        out.write(reference);
        from = i + 1;
      }
    }
    out.write(utf8, from, utf8.length - from);
  }

  private static byte @Nullable [] reference(byte b) {
    return switch (b) {
      case '<' -> LESS;
      case '>' -> GREATER;
      case '&' -> AMPERSAND;
      case '"' -> QUOTE;
      case '\'' -> APOSTROPHE;
      default -> null;
    };
  }
}
