package dev.briefpress.read;

import dev.briefpress.diagnostics.Span;
import java.util.Arrays;

/** The text of one file. */
public final class SourceFile {
  private final String path;
  private final String text;
  private final int[] lines;

  /**
   * One file.
   *
   * @param path relative to the site's folder, with {@code /}
   * @param text its lines end in LF; no byte order mark
   */
  public SourceFile(String path, String text) {
    this.path = path;
    this.text = text;
    this.lines = lineStarts(text);
  }

  /** Relative to the site's folder, with {@code /}. */
  public String path() {
    return path;
  }

  public String text() {
    return text;
  }

  /** The span of a whole line, without its end. */
  public Span line(int line) {
    int start = offsetOfLine(line);
    int end = text.indexOf('\n', start);
    return Span.of(line, 1, (end < 0 ? text.length() : end) - start);
  }

  /** The stretch between two offsets, in UTF-16 units. */
  public Span span(int start, int end) {
    int from = lineOf(lines, start);
    int to = lineOf(lines, Math.max(start, end));
    return new Span(
        from + 1, start - lines[from] + 1, to + 1, Math.max(start, end) - lines[to] + 1);
  }

  /**
   * Offset of the first character of a 1-based line; the text's length when there is no such line.
   */
  public int offsetOfLine(int line) {
    return line <= lines.length ? lines[line - 1] : text.length();
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[64];
    int count = 1;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      starts[count++] = i + 1;
    }
    return Arrays.copyOf(starts, count);
  }

  private static int lineOf(int[] starts, int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 2;
  }
}
