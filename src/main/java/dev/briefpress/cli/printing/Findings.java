package dev.briefpress.cli.printing;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.DiagnosticPrinter;
import dev.briefpress.diagnostics.DiagnosticReport;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.TextPrinter;
import dev.briefpress.files.PlainFile;
import dev.briefpress.publish.CheckedContent;
import dev.briefpress.publish.Confidential;
import dev.briefpress.publish.LinkedContent;
import dev.briefpress.publish.Rulebook;
import dev.briefpress.publish.Workspace;
import dev.briefpress.settings.SettingsReader;
import dev.briefpress.settings.SiteHost;
import dev.briefpress.text.Utf8;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Prints findings to people, on standard error: results of other commands stay apart from them. */
public final class Findings {
  /** Largest file of which lines are shown. */
  private static final int LARGEST = 4 << 20;

  private final Console console;
  private final Path site;
  private Set<String> confidential = Set.of();

  public Findings(Console console, Path site) {
    this.console = console;
    this.site = site;
  }

  public void print(List<Diagnostic> diagnostics, int files) {
    print(new DiagnosticReport(files, diagnostics));
  }

  /** Prints the findings about a site's content; in CI without a word of what is not public. */
  public void print(LinkedContent content, Instant now) {
    if (console.publicLog()) {
      print(withoutTexts(content.workspace(), content.checked(), content.report(), now));
    } else {
      print(content.report());
    }
  }

  /**
   * {@code report} without a word of the documents that are not public at {@code now}; their lines
   * are not shown either from here on.
   */
  public DiagnosticReport withoutTexts(
      Workspace workspace, CheckedContent checked, DiagnosticReport report, Instant now) {
    confidential = Confidential.of(workspace, checked, now);
    return report.withoutTextsOf(
        confidential, code -> Rulebook.find(code).map(Rule::finds).orElse("a finding"));
  }

  public void print(DiagnosticReport report) {
    print(report, new TextPrinter(this::lines, console.colours()), console.err());
  }

  /** Prints the findings that are not among {@code told}, and the counts of all. */
  public void printNew(DiagnosticReport report, Set<Diagnostic> told) {
    TextPrinter printer = new TextPrinter(this::lines, console.colours());
    print(report, (all, out) -> printer.print(all, told, out), console.err());
  }

  public static void print(DiagnosticReport report, DiagnosticPrinter printer, PrintWriter to) {
    try {
      printer.print(report, to);
      to.flush();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot print the findings", e);
    }
  }

  /**
   * The lines of a file of the site; none when it is large, or no file inside the site: a link in
   * the content must not show what it leads to. None, too, of what is not public.
   */
  public List<String> lines(String path) {
    if (confidential.contains(path)) {
      return List.of();
    }
    Path file = site.resolve(path);
    try {
      if (!PlainFile.is(file) || !file.toRealPath().equals(site.toRealPath().resolve(path))) {
        return List.of();
      }
      byte[] bytes = PlainFile.read(file, LARGEST);
      String text = new String(bytes, StandardCharsets.UTF_8);
      List<String> lines = Utf8.withoutMark(text).lines().toList();
      return path.equals(SettingsReader.FILE)
          ? lines.stream().map(SiteHost::masked).toList()
          : lines;
    } catch (IOException e) {
      return List.of();
    }
  }
}
