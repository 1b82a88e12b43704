package dev.briefpress.diagnostics;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Shows findings on a page of a forge, such as the summary of a job: Markdown with a table in HTML,
 * in which nothing that an author wrote is read as Markdown. Errors come first.
 *
 * @param folder of the site, relative to the repository: empty, or ending in {@code /}
 */
public record MarkdownPrinter(String folder) implements DiagnosticPrinter {
  /** Most bytes of all rows: GitHub refuses a summary of more than 1 MiB. */
  private static final int MOST = 900_000;

  private static final int LONGEST = 600;

  @Override
  public void print(DiagnosticReport report, Appendable out) throws IOException {
    out.append("### Briefpress: ").append(report.counts()).append("\n");
    List<Diagnostic> worstFirst = report.worstFirst();
    if (worstFirst.isEmpty()) {
      return;
    }
    out.append("\n<table>\n<tr><th></th><th>Where</th><th>What</th><th>What to do</th></tr>\n");
    int rows = 0;
    int bytes = 0;
    for (Diagnostic diagnostic : worstFirst) {
      String row = row(diagnostic);
      bytes += row.getBytes(StandardCharsets.UTF_8).length;
      if (bytes > MOST) {
        break;
      }
      out.append(row);
      rows++;
    }
    out.append("</table>\n");
    if (rows < worstFirst.size()) {
      out.append("\n")
          .append(String.valueOf(worstFirst.size() - rows))
          .append(" more are in the log.\n");
    }
  }

  private String row(Diagnostic diagnostic) {
    return "<tr><td>"
        + diagnostic.severity().label()
        + "</td><td><code>"
        + shown(folder + diagnostic.file() + ":" + diagnostic.span().line())
        + "</code></td><td>"
        + shown(diagnostic.message())
        + " <code>"
        + shown(diagnostic.code())
        + "</code></td><td>"
        + shown(diagnostic.help())
        + "</td></tr>\n";
  }

  private static String shown(String text) {
    int end = Math.min(LONGEST, text.length());
    return MarkupText.escaped(text.substring(0, end)) + (end < text.length() ? "…" : "");
  }
}
