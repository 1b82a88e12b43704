package dev.briefpress.diagnostics;

import dev.briefpress.json.JsonFields;
import java.io.IOException;
import java.util.List;

/**
 * Shows findings in a merge request: a report of GitLab's Code Quality, which is JSON.
 *
 * @param folder of the site, relative to the repository: empty, or ending in {@code /}
 */
public record GitLabPrinter(String folder) implements DiagnosticPrinter {
  @Override
  public void print(DiagnosticReport report, Appendable out) throws IOException {
    List<String> fingerprints = Fingerprints.of(report);
    out.append(
        SafeJson.text(
            json -> {
              json.writeStartArray();
              for (int i = 0; i < fingerprints.size(); i++) {
                Diagnostic diagnostic = report.diagnostics().get(i);
                String fingerprint = fingerprints.get(i);
                JsonFields.object(o -> write(diagnostic, fingerprint, o)).accept(json);
              }
              json.writeEndArray();
            }));
  }

  private void write(Diagnostic diagnostic, String fingerprint, JsonFields json) {
    json.field("description", diagnostic.message() + "; " + diagnostic.help())
        .field("check_name", diagnostic.code())
        .field("fingerprint", fingerprint)
        .field("severity", severity(diagnostic.severity()))
        .object(
            "location",
            o ->
                o.field("path", folder + diagnostic.file())
                    .object("lines", lines -> lines.field("begin", diagnostic.span().line())));
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "critical";
      case WARNING -> "minor";
      case INFO -> "info";
    };
  }
}
