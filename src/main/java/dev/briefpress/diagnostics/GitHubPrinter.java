package dev.briefpress.diagnostics;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Shows findings as annotations of a pull request: workflow commands of GitHub Actions. GitHub
 * shows at most ten errors, ten warnings and ten notices of a step beside the lines, so the worst
 * come first; the log has them all, those past the tenth with their place in the message, which the
 * log shows without it. What names and messages hold can neither end the command nor begin another.
 *
 * @param folder of the site, relative to the repository: empty, or ending in {@code /}
 */
public record GitHubPrinter(String folder) implements DiagnosticPrinter {
  private static final int SHOWN = 10;

  @Override
  public void print(DiagnosticReport report, Appendable out) throws IOException {
    Map<Severity, Integer> printed = new EnumMap<>(Severity.class);
    int hidden = 0;
    List<Diagnostic> worstFirst = report.worstFirst();
    for (Diagnostic diagnostic : worstFirst) {
      boolean shown = printed.merge(diagnostic.severity(), 1, Integer::sum) <= SHOWN;
      hidden += shown ? 0 : 1;
      print(diagnostic, shown, out);
    }
    out.append(report.counts()).append('\n');
    if (hidden > 0) {
      out.append("GitHub shows the first ten of each kind beside their lines; ")
          .append(String.valueOf(hidden))
          .append(hidden == 1 ? " more stands" : " more stand")
          .append(" in this log only\n");
    }
  }

  private void print(Diagnostic diagnostic, boolean shown, Appendable out) throws IOException {
    Span span = diagnostic.span();
    String file = folder + diagnostic.file();
    out.append("::").append(command(diagnostic.severity()));
    out.append(" file=").append(property(file));
    out.append(",line=").append(String.valueOf(span.line()));
    // GitHub refuses columns on an annotation of several lines.
    if (span.line() == span.endLine()) {
      out.append(",col=").append(String.valueOf(span.column()));
      out.append(",endLine=").append(String.valueOf(span.endLine()));
      out.append(",endColumn=").append(String.valueOf(span.endColumn()));
    } else {
      out.append(",endLine=").append(String.valueOf(span.endLine()));
    }
    out.append(",title=").append(property(diagnostic.code())).append("::");
    if (!shown) {
      out.append(data(file + ":" + span.line() + ": "));
    }
    out.append(data(diagnostic.message())).append("%0A");
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
