package dev.briefpress.diagnostics;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/**
 * Shows findings to people: message, place, the line with the stretch marked, and what to do; at
 * the end one line of counts.
 *
 * <p>Of a stretch that runs over several lines, the first is shown and the last is named.
 *
 * @param colours whether ANSI colours are used
 */
public record TextPrinter(SourceLines sources, boolean colours) implements DiagnosticPrinter {
  private static final String BOLD = "1";
  private static final String FRAME = "34";

  /** Most findings of one file that are shown: who has more has one fault, many times over. */
  private static final int MOST_SHOWN = 100;

  @Override
  public void print(DiagnosticReport report, Appendable out) throws IOException {
    print(report, Set.of(), out);
  }

  /**
   * Shows findings, and the counts of all.
   *
   * @param known findings that are not shown
   */
  public void print(DiagnosticReport report, Set<Diagnostic> known, Appendable out)
      throws IOException {
    String file = "";
    List<String> lines = List.of();
    int shown = 0;
    for (Diagnostic diagnostic : report.diagnostics()) {
      if (known.contains(diagnostic)) {
        continue;
      }
      if (!diagnostic.file().equals(file)) {
        more(file, shown - MOST_SHOWN, out);
        file = diagnostic.file();
        lines = sources.of(file);
        shown = 0;
      }
      if (shown < MOST_SHOWN) {
        print(diagnostic, lines, out);
        out.append('\n');
      }
      shown++;
    }
    more(file, shown - MOST_SHOWN, out);
    out.append(report.counts()).append('\n');
  }

  private static void more(String file, int number, Appendable out) throws IOException {
    if (number > 0) {
      String many = String.valueOf(number);
      line(out, "and ", many, " more in ", TerminalText.shown(file), "; --format json tells all\n");
    }
  }

  private void print(Diagnostic diagnostic, List<String> lines, Appendable out) throws IOException {
    Span span = diagnostic.span();
    String number = String.valueOf(span.line());
    String gutter = " ".repeat(number.length() + 2);
    String kind = diagnostic.severity().label() + "[" + diagnostic.code() + "]";
    String place = TerminalText.shown(diagnostic.file()) + ":" + number + ":" + span.column();
    String message = TerminalText.shown(diagnostic.message());
    line(out, painted(kind, colour(diagnostic.severity())), ": ", painted(message, BOLD));
    line(out, gutter, painted("┌─", FRAME), " ", place);
    if (span.line() <= lines.size()) {
      String bar = painted("│", FRAME);
      Excerpt excerpt = excerpt(span, lines.get(span.line() - 1));
      String carets = painted("^".repeat(excerpt.marked()), colour(diagnostic.severity()));
      String further = span.endLine() > span.line() ? " to line " + span.endLine() : "";
      line(out, gutter, bar);
      line(out, " ", number, " ", bar, " ", excerpt.line());
      line(out, gutter, bar, " ", " ".repeat(excerpt.before()), carets, further);
    }
    String equals = painted("=", FRAME);
    line(out, gutter, equals, " help: ", TerminalText.shown(diagnostic.help()));
    line(out, gutter, equals, " see:  briefpress explain ", diagnostic.code());
  }

  private static Excerpt excerpt(Span span, String line) {
    int end = span.endLine() == span.line() ? span.endColumn() - 1 : line.length();
    return Excerpt.of(line, span.column() - 1, end);
  }

  private static void line(Appendable out, String... parts) throws IOException {
    for (String part : parts) {
      out.append(part);
    }
    out.append('\n');
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
