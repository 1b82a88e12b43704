package dev.briefpress.render;

/** Takes the blank lines out that templates leave behind; text in {@code pre} stays as it is. */
final class Whitespace {
  private Whitespace() {}

  static String compact(CharSequence rendered) {
    String html = rendered.toString();
    StringBuilder out = new StringBuilder(html.length());
    int from = 0;
    boolean verbatim = false;
    while (from < html.length()) {
      int end = html.indexOf('\n', from);
      int stop = end < 0 ? html.length() : end;
      boolean opens =
          html.startsWith("<pre", indent(html, from, stop)) || contains(html, "<pre>", from, stop);
      if (verbatim || opens) {
        out.append(html, from, stop).append('\n');
        verbatim = !closes(html, from, stop) && (verbatim || opens);
      } else {
        int start = indent(html, from, stop);
        if (start < stop) {
          out.append(html, start, trimmed(html, start, stop)).append('\n');
        }
      }
      from = stop + 1;
    }
    return out.toString();
  }

  private static int indent(String html, int from, int stop) {
    int i = from;
    while (i < stop
        && (html.charAt(i) == ' ' || html.charAt(i) == '\t' || html.charAt(i) == '\r')) {
      i++;
    }
    return i;
  }

  private static int trimmed(String html, int from, int stop) {
    int i = stop;
    while (i > from && (html.charAt(i - 1) == ' ' || html.charAt(i - 1) == '\r')) {
      i--;
    }
    return i;
  }

  // Looks from tag to tag, so that a line without one costs nothing beyond itself.
  private static boolean contains(String html, String tag, int from, int stop) {
    int at = html.indexOf('<', from);
    while (at >= 0 && at < stop) {
      if (html.startsWith(tag, at)) {
        return true;
      }
      at = html.indexOf('<', at + 1);
    }
    return false;
  }

  private static boolean closes(String html, int from, int stop) {
    return html.lastIndexOf("</pre>", stop) >= from
        && html.lastIndexOf("</pre>", stop) >= html.lastIndexOf("<pre", stop);
  }
}
