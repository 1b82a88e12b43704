package dev.briefpress.markup;

import org.jspecify.annotations.Nullable;

/**
 * Writes the plainest of what stands within a paragraph as HTML: text, strong words on one line,
 * emphasis without other emphasis in it, and links without a title whose words hold no markup.
 * Whatever else it meets, it refuses to read.
 */
final class PlainInlines {
  private static final int REFUSED = -1;
  private static final int STRONG = 2;
  private static final boolean[] SPECIAL = new boolean[128];

  static {
    for (char c : "*[]!&\n\">".toCharArray()) {
      SPECIAL[c] = true;
    }
  }

  private final char[] source;
  private final Dialect dialect;
  private final Found found;
  private char[] out;
  private int length;

  // The paragraph that is read.
  private int start;
  private int end;
  private int indent;
  // How many asterisks the emphasis has that is open.
  private int open;

  PlainInlines(char[] source, Dialect dialect, Found found) {
    this.source = source;
    this.dialect = dialect;
    this.found = found;
    this.out = new char[2 * source.length + 64];
  }

  /** Forgets what was written. */
  void clear() {
    length = 0;
  }

  int length() {
    return length;
  }

  /** What was written from one place to another. */
  String html(int from, int to) {
    return new String(out, from, to - from);
  }

  void append(String html) {
    int size = html.length();
    makeRoom(size);
    html.getChars(0, size, out, length);
    length += size;
  }

  private void append(char c) {
    makeRoom(1);
    out[length++] = c;
  }

  private void copy(int from, int to) {
    int size = to - from;
    if (size > 0) {
      makeRoom(size);
      System.arraycopy(source, from, out, length, size);
      length += size;
    }
  }

  private void makeRoom(int size) {
    if (length + size > out.length) {
      out = java.util.Arrays.copyOf(out, 2 * (length + size));
    }
  }

  /**
   * Begins a paragraph.
   *
   * @param indent blanks before each of its lines but the first
   */
  void begin(int start, int end, int indent) {
    this.start = start;
    this.end = end;
    this.indent = indent;
    this.open = 0;
  }

  /** Where the paragraph ends. */
  int end() {
    return end;
  }

  /** Writes the whole paragraph; false if it is not plain. */
  boolean writeAll() {
    return write(start, end) && open == 0;
  }

  /** Writes the paragraph from one place to another; false if it is not plain. */
  boolean write(int from, int to) {
    int copied = from;
    int i = from;
    while (i < to) {
      char c = source[i];
      if (c > ']' || !SPECIAL[c]) {
        i++;
        continue;
      }
      copy(copied, i);
      i = special(c, i);
      if (i == REFUSED) {
        return false;
      }
      copied = i;
    }
    copy(copied, to);
    return true;
  }

  /** Whether an emphasis is open that was not closed. */
  boolean isOpen() {
    return open > 0;
  }

  // Where the text goes on.
  private int special(char c, int at) {
    switch (c) {
      case '"' -> append("&quot;");
      case '>' -> append("&gt;");
      case '&' -> {
        if (at + 1 < end && isOfEntity(source[at + 1])) {
          return REFUSED;
        }
        append("&amp;");
      }
      case '!' -> {
        if (at + 1 < end && source[at + 1] == '[') {
          return REFUSED;
        }
        append('!');
      }
      case '\n' -> {
        append('\n');
        return open == STRONG ? REFUSED : at + 1 + indent;
      }
      case '*' -> {
        return emphasis(at);
      }
      case '[' -> {
        return link(at);
      }
      default -> {
        return REFUSED;
      }
    }
    return at + 1;
  }

  private static boolean isOfEntity(char c) {
    return c == '#' || Scan.isLetter(c);
  }

  // A run of asterisks that could both open and close is left to those who know all the rules.
  private int emphasis(int at) {
    int after = at;
    while (after < end && source[after] == '*') {
      after++;
    }
    int size = after - at;
    Flanks flanks =
        Flanks.between(at == start ? '\n' : source[at - 1], after == end ? '\n' : source[after]);
    boolean opens = flanks.left();
    if (size > STRONG
        || opens == flanks.right()
        || opens != (open == 0)
        || (!opens && size != open)) {
      return REFUSED;
    }
    String name = size == STRONG ? "strong>" : "em>";
    append(opens ? "<" : "</");
    append(name);
    open = opens ? size : 0;
    return after;
  }

  private int link(int at) {
    int close = endOfWords(at + 1);
    if (open == STRONG || close < 0 || close + 2 >= end || source[close + 1] != '(') {
      return REFUSED;
    }
    int url = close + 2;
    int after = endOfUrl(url);
    if (after <= url) {
      return REFUSED;
    }
    String address = new String(source, url, after - url);
    found.link(address, new RawSpan(url, after));
    String href = dialect.href(address);
    if (href != null) {
      append("<a href=\"");
      append(href);
      append(Inlines.leavesSite(href) ? "\" rel=\"noreferrer\">" : "\">");
    }
    if (!write(at + 1, close)) {
      return REFUSED;
    }
    if (href != null) {
      append("</a>");
    }
    return after + 1;
  }

  private int endOfWords(int from) {
    if (from >= end || source[from] == '^' || source[from] == ' ') {
      return -1;
    }
    for (int i = from; i < end; i++) {
      char c = source[i];
      if (c == ']') {
        return i > from && source[i - 1] != ' ' ? i : -1;
      }
      if (c == '[' || c == '*' || c == '\n') {
        return -1;
      }
    }
    return -1;
  }

  private int endOfUrl(int from) {
    for (int i = from; i < end; i++) {
      char c = source[i];
      if (c == ')') {
        return i;
      }
      if (c <= ' ' || c == '(' || c == '&') {
        return -1;
      }
    }
    return -1;
  }

  /** A label, and where in the source the text behind it begins. */
  record Labelled(Label label, int offset) {}

  /** The label that the paragraph begins with, as {@link LabelEnd} tells it; null for none. */
  @Nullable Labelled label(String body) {
    if (source[start] != '*') {
      return plainLabel(body);
    }
    return start + 1 < end && source[start + 1] == '*' ? boldLabel(body) : null;
  }

  private @Nullable Labelled boldLabel(String body) {
    int from = start + 2;
    int to = from;
    while (to < end && source[to] != '*') {
      to++;
    }
    String words = body.substring(from, to).strip();
    if (words.endsWith(":")) {
      Label label = LabelEnd.ofBold(words, body, from, to);
      return label == null ? null : new Labelled(label, Math.min(end, to + 2));
    }
    int after = to + 2;
    if (after < end && source[after] == ':') {
      Label label = LabelEnd.label(words, body, from, to);
      return label == null ? null : new Labelled(label, after + 1);
    }
    return null;
  }

  private @Nullable Labelled plainLabel(String body) {
    for (int i = start; i < end; i++) {
      char c = source[i];
      if (c == '*' || c == '[' || c == '\n') {
        return null;
      }
      if (c == ':') {
        boolean closes = i + 1 >= source.length || Character.isWhitespace(source[i + 1]);
        Label label = closes ? LabelEnd.ofPlain(body.substring(start, i), body, start, i) : null;
        return label == null ? null : new Labelled(label, i + 1);
      }
    }
    return null;
  }
}
