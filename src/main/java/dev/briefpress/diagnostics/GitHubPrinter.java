package dev.briefpress.diagnostics;

import java.io.IOException;

/** Shows findings as annotations of a pull request: workflow commands of GitHub Actions. */
public final class GitHubPrinter implements DiagnosticPrinter {
  @Override
  public void print(DiagnosticReport report, Appendable out) throws IOException {
    for (Diagnostic diagnostic : report.diagnostics()) {
      Span span = diagnostic.span();
      out.append("::")
          .append(command(diagnostic.severity()))
          .append(" file=")
          .append(property(diagnostic.file()))
          .append(",line=")
          .append(String.valueOf(span.line()))
          .append(",endLine=")
          .append(String.valueOf(span.endLine()));
      // GitHub refuses columns on an annotation of several lines.
      if (span.line() == span.endLine()) {
        out.append(",col=")
            .append(String.valueOf(span.column()))
            .append(",endColumn=")
            .append(String.valueOf(span.endColumn()));
      }
      out.append(",title=")
          .append(property(diagnostic.code()))
          .append("::")
          .append(data(diagnostic.message() + "\n" + diagnostic.help()))
          .append('\n');
    }
    out.append(report.counts()).append('\n');
  }

  private static String command(Severity severity) {
    return severity == Severity.INFO ? "notice" : severity.label();
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
