package dev.briefpress.diagnostics;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Shows findings as a report of tests, in the XML of JUnit that most CI services read: one suite a
 * file, one test a finding. What does not fail the check is a test that passed and says something.
 * The first suite is the check itself, so that no report is without a test.
 *
 * @param folder of the site, relative to the repository: empty, or ending in {@code /}
 * @param strict whether warnings fail the check, too
 */
public record JUnitPrinter(String folder, boolean strict) implements DiagnosticPrinter {
  @Override
  public void print(DiagnosticReport report, Appendable out) throws IOException {
    Map<String, List<Diagnostic>> files =
        report.diagnostics().stream()
            .collect(Collectors.groupingBy(Diagnostic::file, TreeMap::new, Collectors.toList()));
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"briefpress\"");
    counts(report.diagnostics(), 1, out);
    out.append("\n<testsuite name=\"briefpress check\"");
    counts(List.of(), 1, out);
    out.append("\n<testcase classname=\"briefpress\" name=\"check\"><system-out>");
    out.append(report.counts()).append("</system-out></testcase>\n</testsuite>\n");
    for (Map.Entry<String, List<Diagnostic>> file : files.entrySet()) {
      out.append("<testsuite").append(attribute("name", folder + file.getKey()));
      counts(file.getValue(), 0, out);
      out.append('\n');
      for (Diagnostic diagnostic : file.getValue()) {
        print(diagnostic, out);
      }
      out.append("</testsuite>\n");
    }
    out.append("</testsuites>\n");
  }

  private void counts(List<Diagnostic> diagnostics, int more, Appendable out) throws IOException {
    long failed = diagnostics.stream().filter(d -> d.fails(strict)).count();
    out.append(attribute("tests", String.valueOf(diagnostics.size() + more)))
        .append(attribute("failures", String.valueOf(failed)))
        .append(" errors=\"0\" skipped=\"0\">");
  }

  private void print(Diagnostic diagnostic, Appendable out) throws IOException {
    String file = folder + diagnostic.file();
    String line = String.valueOf(diagnostic.span().line());
    String place = file + ":" + line + ":" + diagnostic.span().column();
    String text =
        MarkupText.escaped(place)
            + "\n"
            + MarkupText.escaped(diagnostic.message())
            + "\n"
            + MarkupText.escaped(diagnostic.help());
    out.append("<testcase")
        .append(attribute("classname", file))
        .append(attribute("name", diagnostic.code() + ": " + diagnostic.message()))
        .append(attribute("file", file))
        .append(attribute("line", line))
        .append('>');
    if (diagnostic.fails(strict)) {
      out.append("<failure")
          .append(attribute("type", diagnostic.severity().label()))
          .append(attribute("message", diagnostic.message()))
          .append('>')
          .append(text)
          .append("</failure>");
    } else {
      out.append("<system-out>")
          .append(diagnostic.severity().label())
          .append(": ")
          .append(text)
          .append("</system-out>");
    }
    out.append("</testcase>\n");
  }

  private static String attribute(String name, String value) {
    return " " + name + "=\"" + MarkupText.escaped(value) + "\"";
  }
}
