package dev.briefpress.diagnostics;

/**
 * A stretch of an author's file. Lines and columns are 1-based, columns count UTF-16 units, the end
 * is exclusive: a span whose end equals its start marks a place between two characters.
 *
 * @param line first line
 * @param column column of the first character
 * @param endLine line of the end
 * @param endColumn column just behind the last character
 */
public record Span(int line, int column, int endLine, int endColumn) {
  public Span {
    if (line < 1 || column < 1 || endLine < line || (endLine == line && endColumn < column)) {
      throw new IllegalArgumentException(
          "span %d:%d-%d:%d runs backwards".formatted(line, column, endLine, endColumn));
    }
  }

  /** The first character of the file: where a finding about the whole file points. */
  public static Span start() {
    return new Span(1, 1, 1, 1);
  }

  /** The {@code length} characters of one line that start at {@code column}. */
  public static Span of(int line, int column, int length) {
    return new Span(line, column, line, column + length);
  }
}
