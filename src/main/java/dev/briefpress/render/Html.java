package dev.briefpress.render;

/** Escapes text for HTML. */
final class Html {
  private Html() {}

  /** {@code text} for an attribute in double quotes. */
  static String attribute(String text) {
    return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
  }
}
