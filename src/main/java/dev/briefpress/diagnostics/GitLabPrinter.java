package dev.briefpress.diagnostics;

import dev.briefpress.json.JsonFields;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Shows findings in a merge request: a report of GitLab's Code Quality, which is JSON.
 *
 * @param folder of the site, relative to the repository: empty, or ending in {@code /}
 */
public record GitLabPrinter(String folder) implements DiagnosticPrinter {
  @Override
  public void print(DiagnosticReport report, Appendable out) throws IOException {
    Map<String, Integer> seen = new HashMap<>();
    out.append(
        SafeJson.text(
            json -> {
              json.writeStartArray();
              for (Diagnostic diagnostic : report.diagnostics()) {
                String same =
                    diagnostic.code() + "\n" + diagnostic.file() + "\n" + diagnostic.message();
                String identity = same + "\n" + seen.merge(same, 1, Integer::sum);
                JsonFields.object(o -> write(diagnostic, identity, o)).accept(json);
              }
              json.writeEndArray();
            }));
  }

  private void write(Diagnostic diagnostic, String identity, JsonFields json) {
    // Without the line, so that GitLab knows a finding again when text above it grows.
    byte[] name = identity.getBytes(StandardCharsets.UTF_8);
    json.field("description", diagnostic.message() + "; " + diagnostic.help())
        .field("check_name", diagnostic.code())
        .field("fingerprint", UUID.nameUUIDFromBytes(name).toString())
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
