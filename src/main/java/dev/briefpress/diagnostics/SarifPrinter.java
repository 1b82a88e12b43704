package dev.briefpress.diagnostics;

import dev.briefpress.json.JsonFields;
import dev.briefpress.text.Percent;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Shows findings to code-scanning tools: SARIF 2.1.0 (OASIS). */
public final class SarifPrinter implements DiagnosticPrinter {
  private static final String VERSION = "2.1.0";
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  /** What stands in the path of an address as it is, beside letters and digits. */
  private static final String PLAIN = "-._~!$&'()*+,;=@/";

  private final List<Rule> rules;
  private final Optional<String> version;
  private final Optional<String> docs;
  private final String folder;
  private final Map<String, Integer> places = new HashMap<>();

  /**
   * A printer.
   *
   * @param rules what is said about the codes; a finding of another code has no rule
   * @param version of Briefpress
   * @param docs the address of the site of its docs, ending in {@code /}
   * @param folder of the site, relative to the repository: empty, or ending in {@code /}
   */
  public SarifPrinter(
      List<Rule> rules, Optional<String> version, Optional<String> docs, String folder) {
    this.rules = List.copyOf(rules);
    this.version = version;
    this.docs = docs;
    this.folder = folder;
    for (int i = 0; i < rules.size(); i++) {
      places.put(rules.get(i).code(), i);
    }
  }

  @Override
  public void print(DiagnosticReport report, Appendable out) throws IOException {
    out.append(SafeJson.text(JsonFields.object(json -> write(report, json))));
  }

  private void write(DiagnosticReport report, JsonFields json) {
    json.field("$schema", SCHEMA)
        .field("version", VERSION)
        .objects("runs", List.of(report), run -> run(run, json));
  }

  private void run(DiagnosticReport report, JsonFields json) {
    List<String> fingerprints = Fingerprints.of(report);
    json.object(
            "tool",
            tool ->
                tool.object(
                    "driver",
                    driver -> {
                      driver.field("name", "Briefpress");
                      version.ifPresent(v -> driver.field("version", v));
                      docs.ifPresent(address -> driver.field("informationUri", address));
                      driver.objects("rules", rules, rule -> write(rule, driver));
                    }))
        .field("columnKind", "utf16CodeUnits")
        .objects(
            "results",
            IntStream.range(0, fingerprints.size()).boxed().toList(),
            i -> write(report.diagnostics().get(i), fingerprints.get(i), json));
  }

  private void write(Rule rule, JsonFields json) {
    json.field("id", rule.code());
    // The page's headings are the codes, and the address of a heading has no slash.
    docs.map(address -> address + "diagnostics.html#" + rule.code().replace("/", ""))
        .ifPresent(address -> json.field("helpUri", address));
    text("shortDescription", rule.finds(), json);
    text("fullDescription", rule.finds() + " " + rule.why(), json);
    text("help", "Instead of:\n\n" + rule.example() + "\n\nwrite:\n\n" + rule.instead(), json);
    json.object("defaultConfiguration", o -> o.field("level", level(rule.severity())));
  }

  private void write(Diagnostic diagnostic, String fingerprint, JsonFields json) {
    json.field("ruleId", diagnostic.code());
    Integer place = places.get(diagnostic.code());
    if (place != null) {
      json.field("ruleIndex", place.intValue());
    }
    json.field("level", level(diagnostic.severity()));
    text("message", diagnostic.message() + "\n" + diagnostic.help(), json);
    json.objects(
        "locations",
        List.of(diagnostic.span()),
        span ->
            json.object(
                "physicalLocation",
                o -> {
                  artifact(diagnostic, o);
                  region("region", span, o);
                }));
    // By the name that GitHub reads; it would make one of the line's text, which changes.
    json.object("partialFingerprints", o -> o.field("primaryLocationLineHash", fingerprint));
    diagnostic
        .fix()
        .ifPresent(fix -> json.objects("fixes", List.of(fix), f -> write(f, diagnostic, json)));
  }

  private void write(Fix fix, Diagnostic diagnostic, JsonFields json) {
    text("description", fix.title(), json);
    json.objects(
        "artifactChanges",
        List.of(fix.edits()),
        edits -> {
          artifact(diagnostic, json);
          json.objects("replacements", edits, edit -> write(edit, json));
        });
  }

  private static void write(Edit edit, JsonFields json) {
    region("deletedRegion", edit.span(), json);
    text("insertedContent", edit.text(), json);
  }

  private void artifact(Diagnostic diagnostic, JsonFields json) {
    json.object("artifactLocation", o -> o.field("uri", uri(folder + diagnostic.file())));
  }

  // A colon in the first segment would make it a scheme.
  private static String uri(String path) {
    int rest = path.indexOf('/') + 1;
    return Percent.encoded(path.substring(0, rest), PLAIN)
        + Percent.encoded(path.substring(rest), rest > 0 ? PLAIN + ":" : PLAIN);
  }

  private static void region(String name, Span span, JsonFields json) {
    json.object(
        name,
        o ->
            o.field("startLine", span.line())
                .field("startColumn", span.column())
                .field("endLine", span.endLine())
                .field("endColumn", span.endColumn()));
  }

  private static void text(String name, String text, JsonFields json) {
    json.object(name, o -> o.field("text", text));
  }

  private static String level(Severity severity) {
    return severity == Severity.INFO ? "note" : severity.label();
  }
}
