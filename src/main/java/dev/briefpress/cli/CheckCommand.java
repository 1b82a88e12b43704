package dev.briefpress.cli;

import dev.briefpress.cache.MemoryDocuments;
import dev.briefpress.cli.printing.Bar;
import dev.briefpress.cli.printing.Console;
import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.DiagnosticReport;
import dev.briefpress.git.GitAnswer;
import dev.briefpress.git.GitFiles;
import dev.briefpress.links.Selection;
import dev.briefpress.publish.CheckedContent;
import dev.briefpress.publish.DraftNote;
import dev.briefpress.publish.FileCheck;
import dev.briefpress.publish.LinkedContent;
import dev.briefpress.publish.Mending;
import dev.briefpress.publish.Workspace;
import dev.briefpress.text.UnifiedDiff;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "check",
    description = {
      "Checks each document against its section schema and reports every finding.",
      "Links, and the files they lead to, are checked when no PATH is given: they need the "
          + "whole site."
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

  @Option(names = "--fix", description = "Apply the safe changes, then report what is left.")
  private boolean fix;

  @Option(
      names = "--dry-run",
      description = "Print what --fix would change, as a unified diff, and change nothing.")
  private boolean dryRun;

  @Option(
      names = "--changed-since",
      paramLabel = "REV",
      description = {
        "Tell only what is found in files that changed since this commit or branch of git, and what",
        "is wrong between files: links, addresses, names."
      })
  private @Nullable String since;

  @Option(
      names = "--drafts",
      description = "Tell what is found in drafts, too; otherwise each is one line.")
  private boolean drafts;

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
    if (dryRun) {
      mend(workspace, checked.fixable());
      return checked.report().fails(strict) ? ExitCode.CONTENT : ExitCode.WELL;
    }
    if (fix) {
      mend(workspace, checked.fixable());
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
    output.ofDrafts(checked.quiet());
    output.ofLanguages(checked.content());
    if (!paths.isEmpty()) {
      output.note(
          "links and earlier versions were not checked: `briefpress check` looks at all of the site");
    }
    return report.fails(strict) ? ExitCode.CONTENT : ExitCode.WELL;
  }

  /**
   * The documents that were looked at, and the findings about them.
   *
   * @param quiet drafts of which nothing is among the findings
   */
  private record Checked(CheckedContent content, DiagnosticReport report, List<DraftNote> quiet) {
    List<Diagnostic> fixable() {
      List<Diagnostic> all = new ArrayList<>(report.diagnostics());
      quiet.forEach(draft -> all.addAll(draft.found()));
      all.removeIf(diagnostic -> diagnostic.fix().isEmpty());
      all.sort(Diagnostic.ORDER);
      return all;
    }
  }

  // Links lead from file to file: they are checked with the whole site, and not with parts of it.
  private Checked check(Workspace workspace) {
    try (Bar bar = Bar.on(console)) {
      if (paths.isEmpty()) {
        Selection.Options options = new Selection.Options(site.now(console.clock()), false, false);
        LinkedContent linked = FileCheck.of(workspace, options, bar).content();
        return checked(linked.checked(), linked.report());
      }
      CheckedContent checked = CheckedContent.of(workspace, wanted(), MemoryDocuments.empty(), bar);
      return checked(checked, new DiagnosticReport(checked.files(), checked.diagnostics()));
    }
  }

  // Findings in drafts are printed for the drafts that were asked for.
  private Checked checked(CheckedContent content, DiagnosticReport report) {
    List<Diagnostic> all = new ArrayList<>(report.diagnostics());
    List<DraftNote> quiet = new ArrayList<>();
    for (DraftNote draft : content.drafts()) {
      if (drafts || isNamed(draft.path())) {
        all.addAll(draft.found());
      } else {
        quiet.add(draft);
      }
    }
    Predicate<String> wanted = changed();
    all.removeIf(d -> !wanted.test(d.file()) && !isBetweenFiles(d));
    quiet.removeIf(draft -> !wanted.test(draft.path()));
    return new Checked(content, new DiagnosticReport(report.files(), all), quiet);
  }

  // A change in one file can break a reference in another one.
  private static boolean isBetweenFiles(Diagnostic diagnostic) {
    return diagnostic.code().startsWith("link/") || diagnostic.code().startsWith("site/");
  }

  private Predicate<String> changed() {
    if (since == null) {
      return path -> true;
    }
    GitAnswer answer = new GitFiles(site.folder(), console.environment()).changedSince(since);
    if (!answer.isKnown()) {
      throw Stop.usage(
          "git does not tell what changed since '"
              + since
              + "': the site must lie in a repository that has this commit or branch (a shallow"
              + " clone may lack it).");
    }
    return answer.paths()::contains;
  }

  private boolean isNamed(String path) {
    Path file = site.folder().resolve(path);
    return paths.stream().map(this::root).anyMatch(file::equals);
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

  private void mend(Workspace workspace, List<Diagnostic> diagnostics) {
    Mending mending = new Mending(workspace);
    Map<String, List<Diagnostic>> byFile =
        diagnostics.stream()
            .collect(Collectors.groupingBy(Diagnostic::file, TreeMap::new, Collectors.toList()));
    byFile.forEach((path, found) -> mend(mending, path, found));
  }

  private void mend(Mending mending, String path, List<Diagnostic> found) {
    Sites.refuseLinks(site.folder(), path);
    Mending.Result result = mending.of(path, found);
    if (result.applied().isEmpty()) {
      return;
    }
    if (dryRun) {
      console.out().print(UnifiedDiff.of(path, result.before(), result.after()));
      console.out().flush();
    } else {
      mending.write(path, result);
    }
    String done = dryRun ? "would fix: " : "fixed: ";
    result.applied().forEach(fix -> console.tell(done + path + ": " + fix.title()));
  }
}
