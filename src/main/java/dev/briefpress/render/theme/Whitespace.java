package dev.briefpress.render.theme;

/** Takes the blank lines out that templates leave behind; text in {@code pre} stays as it is. */
final class Whitespace {
  private Whitespace() {}

  /**
   * Compacts HTML in its place, so that it ends in a line feed.
   *
   * @param html UTF-8, with room for one byte more
   * @param length of what is to be compacted
   * @return length of the result
   */
  static int compact(byte[] html, int length) {
    int size = 0;
    int from = 0;
    boolean verbatim = false;
    while (from < length) {
      boolean opens = starts(html, "<pre", indent(html, from, length), length);
      int stop = from;
      while (stop < length) {
        byte b = html[stop];
        // Nearly all bytes of a page are letters, which come behind both.
        if (b <= '<') {
          if (b == '\n') {
            break;
          }
          if (b == '<' && !opens) {
            opens = starts(html, "<pre", stop, length);
          }
        }
        stop++;
      }
      int start = from;
      int end = stop;
      boolean kept = verbatim || opens;
      if (kept) {
        verbatim = !closes(html, from, stop);
      } else {
        start = indent(html, from, stop);
        end = trimmed(html, start, stop);
      }
      if (kept || start < end) {
        System.arraycopy(html, start, html, size, end - start);
        size += end - start;
        html[size++] = '\n';
      }
      from = stop + 1;
    }
    return size;
  }

  private static int indent(byte[] html, int from, int stop) {
    int i = from;
    while (i < stop && (html[i] == ' ' || html[i] == '\t' || html[i] == '\r')) {
      i++;
    }
    return i;
  }

  private static int trimmed(byte[] html, int from, int stop) {
    int i = stop;
    while (i > from && (html[i - 1] == ' ' || html[i - 1] == '\r')) {
      i--;
    }
    return i;
  }

  // Begins with what sets most places apart.
  private static boolean starts(byte[] html, String tag, int at, int stop) {
    if (at + 1 >= stop || html[at] != '<' || html[at + 1] != tag.charAt(1)) {
      return false;
    }
    if (at + tag.length() > stop) {
      return false;
    }
    for (int i = 2; i < tag.length(); i++) {
      if (html[at + i] != tag.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  // Whether a line ends outside of pre, when its beginning is within or it has a start tag.
  private static boolean closes(byte[] html, int from, int stop) {
    for (int i = stop - 1; i >= from; i--) {
      if (starts(html, "</pre>", i, stop)) {
        return true;
      }
      if (starts(html, "<pre", i, stop)) {
        return false;
      }
    }
    return false;
  }
}
