package dev.briefpress.diagnostics;

import java.io.IOException;

/**
 * Shows findings as annotations of a pull request: workflow commands of GitHub Actions. GitHub
 * shows at most ten errors and ten warnings of a step so; the log has them all. What names and
 * messages hold can neither end the command nor begin another.
 *
 * @param folder of the site, relative to the repository: empty, or ending in {@code /}
 */
public record GitHubPrinter(String folder) implements DiagnosticPrinter {
  @Override
  public void print(DiagnosticReport report, Appendable out) throws IOException {
    for (Diagnostic diagnostic : report.diagnostics()) {
      print(diagnostic, out);
    }
    out.append(report.counts()).append('\n');
  }

  private void print(Diagnostic diagnostic, Appendable out) throws IOException {
    Span span = diagnostic.span();
    out.append("::").append(command(diagnostic.severity()));
    out.append(" file=").append(property(folder + diagnostic.file()));
    out.append(",line=").append(String.valueOf(span.line()));
    // GitHub refuses columns on an annotation of several lines.
    if (span.line() == span.endLine()) {
      out.append(",col=").append(String.valueOf(span.column()));
      out.append(",endLine=").append(String.valueOf(span.endLine()));
      out.append(",endColumn=").append(String.valueOf(span.endColumn()));
    } else {
      out.append(",endLine=").append(String.valueOf(span.endLine()));
    }
    out.append(",title=").append(property(diagnostic.code()));
    out.append("::").append(data(diagnostic.message())).append("%0A");
    out.append(data(diagnostic.help())).append('\n');
  }

  private static String command(Severity severity) {
    return severity == Severity.INFO ? "notice" : severity.label();
  }

  private static String data(String text) {
    return TerminalText.shown(text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A"));
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
