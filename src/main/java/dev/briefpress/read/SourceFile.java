package dev.briefpress.read;

import dev.briefpress.diagnostics.Span;
import java.util.Arrays;

/**
 * The text of one file.
 *
 * @param path relative to the site's folder, with {@code /}
 * @param text its lines end in LF; no byte order mark
 */
public record SourceFile(String path, String text) {
  /** One whole line, without its end. */
  public Span line(int line) {
    String content = text.lines().skip(line - 1L).findFirst().orElse("");
    return Span.of(line, 1, content.length());
  }

  /** The stretch between two offsets, in UTF-16 units. */
  public Span span(int start, int end) {
    int[] lines = lineStarts();
    int from = lineOf(lines, start);
    int to = lineOf(lines, Math.max(start, end));
    return new Span(
        from + 1, start - lines[from] + 1, to + 1, Math.max(start, end) - lines[to] + 1);
  }

  /**
   * Offset of the first character of a 1-based line; the text's length when there is no such line.
   */
  public int offsetOfLine(int line) {
    int[] lines = lineStarts();
    return line <= lines.length ? lines[line - 1] : text.length();
  }

  private int[] lineStarts() {
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
