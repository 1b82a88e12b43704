package dev.briefpress.search;

/**
 * One of our scripts as it is published: without the lines that are comments, without indentation.
 * That is a third of what a browser would fetch; the sources stay for people to read.
 *
 * <p>Works on lines, so a script must not have a text that spans lines, nor code after the end of a
 * comment of several lines; {@code ShippedScriptTest} holds ours to it.
 */
final class ShippedScript {
  private ShippedScript() {}

  /** What is published of {@code source}. */
  static String of(String source) {
    StringBuilder out = new StringBuilder(source.length());
    boolean inComment = false;
    for (String line : source.lines().map(String::strip).toList()) {
      inComment |= line.startsWith("/*");
      if (inComment) {
        inComment = !line.endsWith("*/");
      } else if (!line.isEmpty() && !line.startsWith("//")) {
        out.append(line).append('\n');
      }
    }
    return out.toString();
  }
}
