package dev.briefpress.desk;

import dev.briefpress.diagnostics.Edit;
import dev.briefpress.diagnostics.Span;
import dev.briefpress.read.SourceFile;
import java.util.Comparator;
import java.util.List;

/**
 * What is to change in the text of one file.
 *
 * @param path relative to the site's folder, with {@code /}
 * @param edits in the order of the file; they do not overlap
 */
public record FileEdits(String path, List<Edit> edits) {
  private static final Comparator<Edit> ORDER =
      Comparator.comparingInt((Edit edit) -> edit.span().line())
          .thenComparingInt(edit -> edit.span().column());

  public FileEdits {
    edits = edits.stream().distinct().sorted(ORDER).toList();
  }

  public boolean isEmpty() {
    return edits.isEmpty();
  }

  /**
   * The text of the file afterwards.
   *
   * @param text of the file before; its lines end in LF, and it has no byte order mark
   */
  public String in(String text) {
    SourceFile file = new SourceFile(path, text);
    StringBuilder out = new StringBuilder(text.length() + 64);
    int from = 0;
    for (Edit edit : edits) {
      Span span = edit.span();
      out.append(text, from, offset(file, span.line(), span.column())).append(edit.text());
      from = offset(file, span.endLine(), span.endColumn());
    }
    return out.append(text, from, text.length()).toString();
  }

  /** Offset of a place in a file, in UTF-16 units. */
  static int offset(SourceFile file, int line, int column) {
    return file.offsetOfLine(line) + column - 1;
  }
}
