package dev.briefpress.diagnostics;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import tools.jackson.core.JsonGenerator;

/** Shows findings in a merge request: a report of GitLab's Code Quality, which is JSON. */
public final class GitLabPrinter implements DiagnosticPrinter {
  private final String folder;

  /**
   * A printer.
   *
   * @param folder of the site, relative to the repository: empty, or ending in {@code /}
   */
  public GitLabPrinter(String folder) {
    this.folder = folder;
  }

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
                write(diagnostic, same + "\n" + seen.merge(same, 1, Integer::sum), json);
              }
              json.writeEndArray();
            }));
  }

  private void write(Diagnostic diagnostic, String identity, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("description", diagnostic.message() + "; " + diagnostic.help());
    json.writeStringProperty("check_name", diagnostic.code());
    // Without the line, so that GitLab knows a finding again when text above it grows.
    byte[] name = identity.getBytes(StandardCharsets.UTF_8);
    json.writeStringProperty("fingerprint", UUID.nameUUIDFromBytes(name).toString());
    json.writeStringProperty("severity", severity(diagnostic.severity()));
    json.writeObjectPropertyStart("location");
    json.writeStringProperty("path", folder + diagnostic.file());
    json.writeObjectPropertyStart("lines");
    json.writeNumberProperty("begin", diagnostic.span().line());
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "critical";
      case WARNING -> "minor";
      case INFO -> "info";
    };
  }
}
