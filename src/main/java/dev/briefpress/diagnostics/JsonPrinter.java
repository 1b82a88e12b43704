package dev.briefpress.diagnostics;

import dev.briefpress.json.JsonFields;
import java.io.IOException;

/** Shows findings to programs: one JSON object, described in docs/diagnostics-format.md. */
public final class JsonPrinter implements DiagnosticPrinter {
  private static final int VERSION = 1;

  @Override
  public void print(DiagnosticReport report, Appendable out) throws IOException {
    out.append(SafeJson.text(JsonFields.object(json -> write(report, json))));
  }

  private static void write(DiagnosticReport report, JsonFields json) {
    json.field("version", VERSION)
        .field("files", report.files())
        .object(
            "counts",
            counts -> {
              for (Severity severity : Severity.values()) {
                counts.field(severity.label(), report.count(severity));
              }
            })
        .objects("diagnostics", report.diagnostics(), diagnostic -> write(diagnostic, json));
  }

  private static void write(Diagnostic diagnostic, JsonFields json) {
    json.field("code", diagnostic.code())
        .field("severity", diagnostic.severity().label())
        .field("file", diagnostic.file());
    write(diagnostic.span(), json);
    json.field("message", diagnostic.message()).field("help", diagnostic.help());
    diagnostic.fix().ifPresent(fix -> json.object("fix", o -> write(fix, o)));
  }

  private static void write(Span span, JsonFields json) {
    json.field("line", span.line())
        .field("column", span.column())
        .field("endLine", span.endLine())
        .field("endColumn", span.endColumn());
  }

  private static void write(Fix fix, JsonFields json) {
    json.field("title", fix.title())
        .objects(
            "edits",
            fix.edits(),
            edit -> {
              write(edit.span(), json);
              json.field("text", edit.text());
            });
  }
}
