package dev.briefpress.diagnostics;

import java.io.IOException;
import java.util.List;

/**
 * Shows findings to people: message, place, the line with the stretch marked, and what to do. A
 * long line is cut around the stretch.
 */
public final class TextPrinter implements DiagnosticPrinter {
  /** Widest excerpt, in columns of a terminal. */
  private static final int WIDEST = 110;

  private static final String TAB = "    ";
  private final SourceLines sources;
  private final boolean colours;

  public TextPrinter(SourceLines sources, boolean colours) {
    this.sources = sources;
    this.colours = colours;
  }

  @Override
  public void print(DiagnosticReport report, Appendable out) throws IOException {
    String file = "";
    List<String> lines = List.of();
    for (Diagnostic diagnostic : report.diagnostics()) {
      if (!diagnostic.file().equals(file)) {
        file = diagnostic.file();
        lines = sources.of(file);
      }
      print(diagnostic, lines, out);
      out.append('\n');
    }
    out.append(report.counts()).append('\n');
  }

  private void print(Diagnostic diagnostic, List<String> lines, Appendable out) throws IOException {
    Span span = diagnostic.span();
    String severity = diagnostic.severity().label() + "[" + diagnostic.code() + "]";
    out.append(painted(severity, colour(diagnostic.severity())))
        .append(": ")
        .append(painted(diagnostic.message(), "1"))
        .append('\n');
    String number = String.valueOf(span.line());
    String gutter = " ".repeat(number.length() + 1);
    out.append(gutter)
        .append(painted(" ┌─ ", "34"))
        .append(
            "%s:%d:%d%n"
                .formatted(diagnostic.file(), span.line(), span.column())
                .replace("\r", ""));
    if (span.line() <= lines.size()) {
      excerpt(diagnostic, lines.get(span.line() - 1), number, gutter, out);
    }
    out.append(gutter)
        .append(painted(" = ", "34"))
        .append("help: ")
        .append(diagnostic.help())
        .append('\n');
    out.append(gutter)
        .append(painted(" = ", "34"))
        .append("see:  briefpress explain ")
        .append(diagnostic.code())
        .append('\n');
  }

  private void excerpt(
      Diagnostic diagnostic, String line, String number, String gutter, Appendable out)
      throws IOException {
    Span span = diagnostic.span();
    int start = Math.min(span.column() - 1, line.length());
    boolean oneLine = span.endLine() == span.line();
    int end = oneLine ? Math.min(span.endColumn() - 1, line.length()) : line.length();
    int from = Math.max(0, Math.min(start - WIDEST / 3, line.length() - WIDEST));
    while (from > 0 && Character.isLowSurrogate(line.charAt(from))) {
      from--;
    }
    int to = Math.min(line.length(), from + WIDEST);
    String shown =
        (from > 0 ? "…" : "") + line.substring(from, to) + (to < line.length() ? "…" : "");
    String before = (from > 0 ? "…" : "") + line.substring(from, Math.max(from, start));
    int marked =
        width(
            line.substring(Math.min(start, to), Math.max(Math.min(start, to), Math.min(end, to))));
    String bar = painted(" │ ", "34");
    out.append(gutter).append(bar.stripTrailing()).append('\n');
    out.append(' ').append(number).append(bar).append(shown.replace("\t", TAB)).append('\n');
    out.append(gutter)
        .append(bar)
        .append(" ".repeat(width(before)))
        .append(painted("^".repeat(Math.max(1, marked)), colour(diagnostic.severity())))
        .append('\n');
  }

  // Columns of a terminal: wide East Asian characters and emoji take two, marks none.
  private static int width(String text) {
    return text.codePoints().map(TextPrinter::width).sum();
  }

  private static int width(int c) {
    if (c == '\t') {
      return TAB.length();
    }
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    boolean wide =
        (c >= 0x1100 && c <= 0x115F)
            || (c >= 0x2E80 && c <= 0xA4CF)
            || (c >= 0xAC00 && c <= 0xD7A3)
            || (c >= 0xF900 && c <= 0xFAFF)
            || (c >= 0xFE30 && c <= 0xFE6F)
            || (c >= 0xFF00 && c <= 0xFF60)
            || (c >= 0x1F300 && c <= 0x1FAFF)
            || (c >= 0x20000 && c <= 0x3FFFD);
    return wide ? 2 : 1;
  }

  private static String colour(Severity severity) {
    return switch (severity) {
      case ERROR -> "1;31";
      case WARNING -> "1;33";
      case INFO -> "1;36";
    };
  }

  private String painted(String text, String code) {
    return colours ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
  }
}
