package dev.briefpress.render;

import org.jspecify.annotations.Nullable;

/** Escapes text for HTML. */
final class Html {
  private Html() {}

  /** {@code text} for an attribute in double quotes. */
  static String attribute(String text) {
    return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
  }

  /** Appends {@code text} to {@code out}, safe between tags and in either kind of quotes. */
  static void escape(String text, StringBuilder out) {
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      String reference = reference(text.charAt(i));
      if (reference != null) {
        out.append(text, from, i).append(reference);
        from = i + 1;
      }
    }
    if (from == 0) {
      out.append(text);
    } else {
      out.append(text, from, text.length());
    }
  }

  // The same as Thymeleaf writes.
  private static @Nullable String reference(char c) {
    if (c > '>') {
      return null;
    }
    return switch (c) {
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '&' -> "&amp;";
      case '"' -> "&quot;";
      case '\'' -> "&#39;";
      default -> null;
    };
  }
}
