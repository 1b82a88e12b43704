package dev.briefpress.diagnostics;

import dev.briefpress.text.Percent;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** Shows findings to code-scanning tools: SARIF 2.1.0 (OASIS). */
public final class SarifPrinter implements DiagnosticPrinter {
  private static final String VERSION = "2.1.0";
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  /** What stands in the path of an address as it is, beside letters and digits. */
  private static final String PLAIN = "-._~!$&'()*+,;=@/";

  private final List<Rule> rules;
  private final String folder;
  private final Map<String, Integer> places = new HashMap<>();

  /**
   * A printer.
   *
   * @param rules what is told about the codes; a finding of another code has no rule
   * @param folder of the site, relative to the repository: empty, or ending in {@code /}
   */
  public SarifPrinter(List<Rule> rules, String folder) {
    this.rules = List.copyOf(rules);
    this.folder = folder;
    for (int i = 0; i < rules.size(); i++) {
      places.put(rules.get(i).code(), i);
    }
  }

  @Override
  public void print(DiagnosticReport report, Appendable out) throws IOException {
    out.append(SafeJson.text(json -> write(report, json)));
  }

  private void write(DiagnosticReport report, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("$schema", SCHEMA);
    json.writeStringProperty("version", VERSION);
    json.writeArrayPropertyStart("runs");
    json.writeStartObject();
    json.writeObjectPropertyStart("tool");
    json.writeObjectPropertyStart("driver");
    json.writeStringProperty("name", "Briefpress");
    json.writeArrayPropertyStart("rules");
    rules.forEach(rule -> write(rule, json));
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
    json.writeStringProperty("columnKind", "utf16CodeUnits");
    json.writeArrayPropertyStart("results");
    report.diagnostics().forEach(diagnostic -> write(diagnostic, json));
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(Rule rule, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("id", rule.code());
    text("shortDescription", rule.finds(), json);
    text("fullDescription", rule.finds() + " " + rule.why(), json);
    text("help", "Instead of:\n\n" + rule.example() + "\n\nwrite:\n\n" + rule.instead(), json);
    json.writeObjectPropertyStart("defaultConfiguration");
    json.writeStringProperty("level", level(rule.severity()));
    json.writeEndObject();
    json.writeEndObject();
  }

  private void write(Diagnostic diagnostic, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("ruleId", diagnostic.code());
    Integer place = places.get(diagnostic.code());
    if (place != null) {
      json.writeNumberProperty("ruleIndex", place);
    }
    json.writeStringProperty("level", level(diagnostic.severity()));
    text("message", diagnostic.message() + "\n" + diagnostic.help(), json);
    json.writeArrayPropertyStart("locations");
    json.writeStartObject();
    json.writeObjectPropertyStart("physicalLocation");
    artifact(diagnostic, json);
    region("region", diagnostic.span(), json);
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
    diagnostic.fix().ifPresent(fix -> write(fix, diagnostic, json));
    json.writeEndObject();
  }

  private void write(Fix fix, Diagnostic diagnostic, JsonGenerator json) {
    json.writeArrayPropertyStart("fixes");
    json.writeStartObject();
    text("description", fix.title(), json);
    json.writeArrayPropertyStart("artifactChanges");
    json.writeStartObject();
    artifact(diagnostic, json);
    json.writeArrayPropertyStart("replacements");
    for (Edit edit : fix.edits()) {
      json.writeStartObject();
      region("deletedRegion", edit.span(), json);
      text("insertedContent", edit.text(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private void artifact(Diagnostic diagnostic, JsonGenerator json) {
    json.writeObjectPropertyStart("artifactLocation");
    json.writeStringProperty("uri", uri(folder + diagnostic.file()));
    json.writeEndObject();
  }

  // A colon in the first segment would make it a scheme.
  private static String uri(String path) {
    int rest = path.indexOf('/') + 1;
    return Percent.encoded(path.substring(0, rest), PLAIN)
        + Percent.encoded(path.substring(rest), rest > 0 ? PLAIN + ":" : PLAIN);
  }

  private static void region(String name, Span span, JsonGenerator json) {
    json.writeObjectPropertyStart(name);
    json.writeNumberProperty("startLine", span.line());
    json.writeNumberProperty("startColumn", span.column());
    json.writeNumberProperty("endLine", span.endLine());
    json.writeNumberProperty("endColumn", span.endColumn());
    json.writeEndObject();
  }

  private static void text(String name, String text, JsonGenerator json) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("text", text);
    json.writeEndObject();
  }

  private static String level(Severity severity) {
    return severity == Severity.INFO ? "note" : severity.label();
  }
}
