package dev.briefpress.cli;

import dev.briefpress.cache.MemoryDocuments;
import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.DiagnosticReport;
import dev.briefpress.diagnostics.Fixer;
import dev.briefpress.links.Selection;
import dev.briefpress.publish.CheckedContent;
import dev.briefpress.publish.FileCheck;
import dev.briefpress.publish.LinkedContent;
import dev.briefpress.publish.Workspace;
import dev.briefpress.read.SiteFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "check",
    description = {
      "Holds each document to its section schema and tells every finding.",
      "Links, and the files they lead to, are checked when no PATH is given: they need the",
      "whole site."
    },
    footer = {
      "",
      "Examples:",
      "  briefpress check",
      "  briefpress check content/briefs/2026 --fix",
      "  briefpress check --format github                  annotations of a pull request",
      "  briefpress check --format junit=findings.xml      a report beside what is printed"
    })
final class CheckCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private SiteOption site = new SiteOption();

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description = "Documents or folders to look at (default: all of the site).")
  private List<Path> paths = List.of();

  @Mixin private FormatOption format = new FormatOption();

  @Option(names = "--fix", description = "Apply the safe changes, then tell what is left.")
  private boolean fix;

  @Option(names = "--strict", description = "Let warnings fail the check, too.")
  private boolean strict;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    FindingsOutput output =
        new FindingsOutput(console, site.folder(), format, strict, console.out());
    Workspace workspace = Sites.open(site.folder(), output::ofConfiguration);
    Checked checked = check(workspace);
    if (fix && apply(checked.report().diagnostics())) {
      checked = check(workspace);
    }
    DiagnosticReport report = checked.report();
    if (!paths.isEmpty() && report.files() == 0 && report.diagnostics().isEmpty()) {
      throw Stop.usage(
          "No document of this site is at "
              + String.join(", ", paths.stream().map(Path::toString).toList())
              + ".");
    }
    output.ofContent(workspace, checked.content(), report, site.now(console.clock()));
    return report.fails(strict) ? ExitCode.CONTENT : ExitCode.WELL;
  }

  /** The documents that were looked at, and all findings about them. */
  private record Checked(CheckedContent content, DiagnosticReport report) {}

  // Links lead from file to file: they are checked with the whole site, and not with parts of it.
  private Checked check(Workspace workspace) {
    try (Bar bar = Bar.on(console)) {
      if (paths.isEmpty()) {
        Selection.Options options = new Selection.Options(site.now(console.clock()), false, false);
        LinkedContent linked = FileCheck.of(workspace, options, bar).content();
        return new Checked(linked.checked(), linked.report());
      }
      CheckedContent checked = CheckedContent.of(workspace, wanted(), MemoryDocuments.empty(), bar);
      return new Checked(checked, new DiagnosticReport(checked.files(), checked.diagnostics()));
    }
  }

  // A path may be given from the current folder, as shells complete it, or from the site's.
  private Predicate<String> wanted() {
    List<Path> roots = paths.stream().map(this::root).toList();
    return path -> {
      Path file = site.folder().resolve(path);
      return roots.stream().anyMatch(file::startsWith);
    };
  }

  private Path root(Path given) {
    Path here = given.toAbsolutePath().normalize();
    boolean inside = Files.exists(here) && here.startsWith(site.folder());
    return inside ? here : site.folder().resolve(given).normalize();
  }

  private boolean apply(List<Diagnostic> diagnostics) {
    Map<String, List<Diagnostic>> byFile =
        diagnostics.stream()
            .filter(d -> d.fix().isPresent())
            .collect(Collectors.groupingBy(Diagnostic::file, TreeMap::new, Collectors.toList()));
    byFile.forEach(this::apply);
    return !byFile.isEmpty();
  }

  private void apply(String path, List<Diagnostic> diagnostics) {
    Path file = SiteFiles.file(site.folder(), path);
    Sites.refuseLinks(site.folder(), path);
    try {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      String mark = text.startsWith("\uFEFF") ? "\uFEFF" : "";
      boolean windows = text.contains("\r\n");
      String lines = text.substring(mark.length()).replace("\r\n", "\n").replace('\r', '\n');
      Fixer.Result result = Fixer.fix(lines, diagnostics);
      String fixed = windows ? result.text().replace("\n", "\r\n") : result.text();
      Files.writeString(file, mark + fixed, StandardCharsets.UTF_8);
      result.applied().forEach(f -> console.tell("fixed: " + path + ": " + f.title()));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot fix " + path, e);
    }
  }
}
