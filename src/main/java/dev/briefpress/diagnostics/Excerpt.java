package dev.briefpress.diagnostics;

/**
 * One line of a file with a stretch of it marked, cut around the stretch where it is long.
 *
 * @param line safe to print
 * @param before columns before the marked stretch
 * @param marked columns of the stretch, at least 1
 */
record Excerpt(String line, int before, int marked) {
  /** Widest line that is shown whole, in columns. */
  private static final int WIDEST = 110;

  /** A line of more characters is cut without being measured: there may be many findings in it. */
  private static final int LONGEST = 4 * WIDEST;

  /** Columns shown before the stretch when the line is cut. */
  private static final int LEAD = WIDEST / 3;

  private static final String CUT = "…";

  /**
   * The excerpt of {@code line} around the characters from {@code start} to {@code end}, 0-based,
   * which may lie behind the line's end.
   */
  static Excerpt of(String line, int start, int end) {
    int first = Math.min(start, line.length());
    int last = Math.max(first, Math.min(end, line.length()));
    int from = 0;
    int to = line.length();
    if (line.length() > LONGEST || TerminalText.width(line) > WIDEST) {
      from = back(line, first, LEAD);
      to = forth(line, from, WIDEST);
      if (to == line.length()) {
        from = back(line, to, WIDEST);
      }
      last = Math.max(first, Math.min(last, to));
    }
    String head = from > 0 ? CUT : "";
    String tail = to < line.length() ? CUT : "";
    return new Excerpt(
        head + TerminalText.shown(line.substring(from, to)) + tail,
        head.length() + TerminalText.width(TerminalText.shown(line.substring(from, first))),
        Math.max(1, TerminalText.width(line.substring(first, last))));
  }

  private static int back(String line, int from, int columns) {
    int at = from;
    int left = columns;
    while (at > 0) {
      int c = line.codePointBefore(at);
      left -= TerminalText.width(c);
      if (left < 0) {
        break;
      }
      at -= Character.charCount(c);
    }
    return at;
  }

  private static int forth(String line, int from, int columns) {
    int at = from;
    int left = columns;
    while (at < line.length()) {
      int c = line.codePointAt(at);
      left -= TerminalText.width(c);
      if (left < 0) {
        break;
      }
      at += Character.charCount(c);
    }
    return at;
  }
}
