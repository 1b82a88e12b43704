package dev.briefpress.cli;

import dev.briefpress.cli.printing.Console;
import dev.briefpress.cli.printing.Findings;
import dev.briefpress.cli.printing.FindingsForm;
import dev.briefpress.content.Brief;
import dev.briefpress.content.Document;
import dev.briefpress.content.Status;
import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.DiagnosticPrinter;
import dev.briefpress.diagnostics.DiagnosticReport;
import dev.briefpress.diagnostics.GitHubPrinter;
import dev.briefpress.diagnostics.GitLabPrinter;
import dev.briefpress.diagnostics.JUnitPrinter;
import dev.briefpress.diagnostics.JsonPrinter;
import dev.briefpress.diagnostics.MarkdownPrinter;
import dev.briefpress.diagnostics.PublishedDocs;
import dev.briefpress.diagnostics.SarifPrinter;
import dev.briefpress.diagnostics.TerminalText;
import dev.briefpress.diagnostics.TextPrinter;
import dev.briefpress.publish.CheckedContent;
import dev.briefpress.publish.DraftNote;
import dev.briefpress.publish.Rulebook;
import dev.briefpress.publish.Workspace;
import dev.briefpress.tradecraft.Tradecraft;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Tells the findings of a command in each form that was asked for. */
final class FindingsOutput {
  /** Most drafts that are named. */
  private static final int MOST_DRAFTS = 40;

  private final Console console;
  private final Path site;
  private final boolean strict;
  private final FindingsForm printed;
  private final PrintWriter text;
  private final List<FormatOption.Target> files;

  /**
   * @param strict whether warnings fail the command, too
   * @param text where the form {@code text} is printed
   */
  FindingsOutput(
      Console console, Path site, FormatOption format, boolean strict, PrintWriter text) {
    this.console = console;
    this.site = site;
    this.strict = strict;
    this.printed = format.printed();
    this.text = text;
    this.files = format.files(console.folder());
  }

  /** The form on standard output. */
  FindingsForm printed() {
    return printed;
  }

  /** Ends the command if a file of findings is to lie in the published folder. */
  void refuseFilesIn(Path folder) {
    for (FormatOption.Target target : files) {
      Sites.refuseReportIn(folder, "--format " + target.form() + "=", target.file().orElseThrow());
    }
  }

  /** Tells what is wrong with the configuration, because of which no document was looked at. */
  void ofConfiguration(List<Diagnostic> diagnostics) {
    DiagnosticReport report = new DiagnosticReport(0, diagnostics);
    Findings findings = new Findings(console, site);
    if (printed == FindingsForm.text) {
      findings.print(report);
    } else {
      print(report, printed, findings, console.data());
    }
    files.forEach(target -> write(report, target, findings));
    summarize(report);
  }

  /**
   * Tells what was found in the content. What goes to forges, and in CI everything, has no word of
   * the documents that are not public at {@code now}: whoever may see the job reads it.
   */
  void ofContent(
      Workspace workspace, CheckedContent checked, DiagnosticReport report, Instant now) {
    Findings all = new Findings(console, site);
    Findings sharing = new Findings(console, site);
    DiagnosticReport shareable = sharing.withoutTexts(workspace, checked, report, now);
    boolean shared = console.publicLog() || printed.forge();
    print(
        shared ? shareable : report,
        printed,
        shared ? sharing : all,
        printed == FindingsForm.text ? text : console.data());
    for (FormatOption.Target target : files) {
      boolean forge = console.publicLog() || target.form().forge();
      write(forge ? shareable : report, target, forge ? sharing : all);
    }
    summarize(shareable);
  }

  /** Prints one line for each draft of which nothing else was printed. */
  void ofDrafts(List<DraftNote> drafts) {
    if (printed != FindingsForm.text) {
      return;
    }
    drafts.stream().limit(MOST_DRAFTS).forEach(draft -> text.println(line(draft)));
    if (drafts.size() > MOST_DRAFTS) {
      text.println("draft: and " + (drafts.size() - MOST_DRAFTS) + " more");
    }
    text.flush();
  }

  /**
   * Tells once which briefs the rules about sentences left alone: those that are not in English.
   */
  void ofLanguages(CheckedContent checked) {
    SortedMap<String, Integer> others = new TreeMap<>();
    for (Document document : checked.documents()) {
      if (document instanceof Brief brief
          && brief.status() == Status.PUBLISHED
          && !Tradecraft.reads(brief.header().lang())) {
        others.merge(brief.header().lang(), 1, Integer::sum);
      }
    }
    if (printed != FindingsForm.text || others.isEmpty()) {
      return;
    }
    int count = others.values().stream().mapToInt(Integer::intValue).sum();
    note(
        "the rules about what sentences say read English only; they left alone "
            + (count == 1 ? "1 brief" : count + " briefs")
            + " ("
            + others.entrySet().stream()
                .map(e -> e.getKey() + ": " + e.getValue())
                .collect(Collectors.joining(", "))
            + ")");
  }

  /** Prints a line about the run itself, which is no finding. */
  void note(String line) {
    if (printed == FindingsForm.text) {
      text.println("note: " + line);
      text.flush();
    }
  }

  private static String line(DraftNote draft) {
    List<String> parts = new ArrayList<>();
    draft.outline().ifPresent(parts::add);
    int more = draft.found().size() - parts.size();
    if (more > 0) {
      String errors =
          switch (draft.errors()) {
            case 0 -> "";
            case 1 -> ", one of them an error";
            default -> ", " + draft.errors() + " of them errors";
          };
      parts.add(more + (more == 1 ? " finding" : " findings") + errors + " (shown by --drafts)");
    }
    return "draft: "
        + TerminalText.shown(draft.path())
        + ": "
        + (parts.isEmpty() ? "nothing was found in it" : String.join("; ", parts));
  }

  private void write(DiagnosticReport report, FormatOption.Target target, Findings findings) {
    Path file = target.file().orElseThrow();
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
      print(report, target.form(), findings, out);
      if (out.checkError()) {
        throw new IOException("the disk took only a part of it");
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the findings to " + file, e);
    }
  }

  // GitHub shows the file that this variable names on the page of the job.
  private void summarize(DiagnosticReport report) {
    String file = console.environment().getOrDefault("GITHUB_STEP_SUMMARY", "");
    if (printed != FindingsForm.github || file.isEmpty()) {
      return;
    }
    try (PrintWriter out =
        new PrintWriter(
            Files.newBufferedWriter(
                Path.of(file), StandardOpenOption.CREATE, StandardOpenOption.APPEND))) {
      Findings.print(report, new MarkdownPrinter(folderInRepository()), out);
    } catch (IOException e) {
      console.tell("The summary of the job could not be written to " + file + ".");
    }
  }

  private void print(
      DiagnosticReport report, FindingsForm form, Findings findings, PrintWriter to) {
    Findings.print(report, printer(form, findings), to);
  }

  private DiagnosticPrinter printer(FindingsForm form, Findings findings) {
    return switch (form) {
      case text -> new TextPrinter(findings::lines, console.colours() && form == printed);
      case json -> new JsonPrinter();
      case sarif ->
          new SarifPrinter(
              Rulebook.rules(),
              Briefpress.version(),
              PublishedDocs.address(),
              folderInRepository());
      case github -> new GitHubPrinter(folderInRepository());
      case gitlab -> new GitLabPrinter(folderInRepository());
      case junit -> new JUnitPrinter(folderInRepository(), strict);
      case markdown -> new MarkdownPrinter(folderInRepository());
    };
  }

  // Forges know files by their path in the repository, of which the site may be a part.
  private String folderInRepository() {
    for (String variable : List.of("GITHUB_WORKSPACE", "CI_PROJECT_DIR")) {
      String root = console.environment().getOrDefault(variable, "");
      if (!root.isEmpty() && site.startsWith(root) && !site.equals(Path.of(root))) {
        return Path.of(root).relativize(site).toString().replace('\\', '/') + "/";
      }
    }
    return "";
  }
}
