package dev.briefpress.cli;

import dev.briefpress.cli.printing.Bar;
import dev.briefpress.cli.printing.Console;
import dev.briefpress.cli.printing.SignalNotice;
import dev.briefpress.cli.printing.Stopwatch;
import dev.briefpress.links.Selection;
import dev.briefpress.publish.Build;
import dev.briefpress.publish.LinkedContent;
import dev.briefpress.publish.Workspace;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "build",
    description =
        "Checks the content and publishes the site; content with errors publishes nothing new.",
    footer = {
      "",
      "Examples:",
      "  briefpress build",
      "  briefpress build --drafts --future            a preview in .briefpress/preview/",
      "  briefpress build --now 2026-03-01T12:00:00Z"
    })
final class BuildCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private SiteOption site = new SiteOption();
  @Mixin private SelectionOption selection = new SelectionOption();
  @Mixin private FormatOption format = new FormatOption();

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = {
        "The folder to publish into (default: destination.folder, output/).",
        "A preview, which --drafts or --future makes, goes to .briefpress/preview/ by default."
      })
  private @Nullable Path output;

  @Option(names = "--clean", description = "Render every page, whatever the last build knew.")
  private boolean clean;

  @Option(
      names = "--strict",
      arity = "0..1",
      fallbackValue = "all",
      paramLabel = "WHAT",
      description =
          "What fails the build, too: warnings, files in the output that Briefpress did not"
              + " write (--strict=files), or all, the default.")
  private @Nullable Strictness strict;

  @Option(
      names = "--keep-going",
      description = {
        "Publish what has no error, and leave out the rest; the exit status is then 1 all the same."
      })
  private boolean keepGoing;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "Number of threads (default: one a processor).")
  private @Nullable Integer jobs;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Write what was done to this file, as JSON.")
  private @Nullable Path report;

  @Option(names = "--timings", description = "Say how long each stage took.")
  private boolean timings;

  /** What a build does not put up with; named as on the command line. */
  enum Strictness {
    warnings,
    files,
    all
  }

  BuildCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (jobs != null && jobs < 1) {
      throw Stop.usage("--jobs takes a number of at least 1.");
    }
    boolean warnings = strict == Strictness.all || strict == Strictness.warnings;
    FindingsOutput findings =
        new FindingsOutput(console, site.folder(), format, warnings, console.err());
    if (!findings.printed().lines()) {
      throw Stop.usage(
          "--format %1$s takes a file here, as in --format %1$s=FILE: standard output says what was published."
              .formatted(findings.printed()));
    }
    Workspace workspace = Sites.open(site.folder(), findings::ofConfiguration);
    Selection.Options selected = selection.at(site.now(console.clock()));
    Path folder =
        output == null
            ? folder(workspace, selected.preview())
            : output.toAbsolutePath().normalize();
    if (report != null) {
      Sites.refuseReportIn(folder, "--report ", report);
      Sites.refuseReport("--report ", report);
    }
    findings.refuseFilesIn(folder);
    Build.Options options =
        new Build.Options(
            folder,
            selected,
            warnings,
            strict == Strictness.all || strict == Strictness.files,
            keepGoing,
            clean,
            jobs == null ? Runtime.getRuntime().availableProcessors() : jobs);
    long started = System.nanoTime();
    Build.Result result;
    Stopwatch stopwatch;
    SignalNotice notice = SignalNotice.on(console.err());
    try (Bar bar = Bar.on(console)) {
      stopwatch = new Stopwatch(bar);
      result = Build.run(workspace, options, stopwatch);
    } finally {
      notice.end();
    }
    LinkedContent content = result.content();
    findings.ofContent(content.workspace(), content.checked(), content.report(), selected.now());
    ClosingReport closing = new ClosingReport(result, System.nanoTime() - started);
    closing.print(console.out(), folder);
    if (timings) {
      stopwatch.print(console.err());
    }
    if (report != null) {
      closing.write(report);
    }
    return result.effect() == Build.Effect.PUBLISHED ? ExitCode.WELL : ExitCode.CONTENT;
  }

  private Path folder(Workspace workspace, boolean preview) {
    return preview
        ? Build.previewFolder(site.folder())
        : site.folder().resolve(workspace.settings().folders().destination());
  }
}
