package dev.briefpress.diagnostics;

import java.io.IOException;
import tools.jackson.core.JsonGenerator;

/** Shows findings to programs: one JSON object, described in docs/diagnostics-format.md. */
public final class JsonPrinter implements DiagnosticPrinter {
  private static final int VERSION = 1;

  @Override
  public void print(DiagnosticReport report, Appendable out) throws IOException {
    out.append(SafeJson.text(json -> write(report, json)));
  }

  private static void write(DiagnosticReport report, JsonGenerator json) {
    json.writeStartObject();
    json.writeNumberProperty("version", VERSION);
    json.writeNumberProperty("files", report.files());
    json.writeObjectPropertyStart("counts");
    for (Severity severity : Severity.values()) {
      json.writeNumberProperty(severity.label(), report.count(severity));
    }
    json.writeEndObject();
    json.writeArrayPropertyStart("diagnostics");
    report.diagnostics().forEach(d -> write(d, json));
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(Diagnostic diagnostic, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("code", diagnostic.code());
    json.writeStringProperty("severity", diagnostic.severity().label());
    json.writeStringProperty("file", diagnostic.file());
    write(diagnostic.span(), json);
    json.writeStringProperty("message", diagnostic.message());
    json.writeStringProperty("help", diagnostic.help());
    diagnostic.fix().ifPresent(fix -> write(fix, json));
    json.writeEndObject();
  }

  private static void write(Span span, JsonGenerator json) {
    json.writeNumberProperty("line", span.line());
    json.writeNumberProperty("column", span.column());
    json.writeNumberProperty("endLine", span.endLine());
    json.writeNumberProperty("endColumn", span.endColumn());
  }

  private static void write(Fix fix, JsonGenerator json) {
    json.writeObjectPropertyStart("fix");
    json.writeStringProperty("title", fix.title());
    json.writeArrayPropertyStart("edits");
    for (Edit edit : fix.edits()) {
      json.writeStartObject();
      write(edit.span(), json);
      json.writeStringProperty("text", edit.text());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
