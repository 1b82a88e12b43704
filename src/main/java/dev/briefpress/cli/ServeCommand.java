package dev.briefpress.cli;

import dev.briefpress.cli.printing.Console;
import dev.briefpress.cli.printing.Findings;
import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.DiagnosticReport;
import dev.briefpress.links.Selection.Left;
import dev.briefpress.publish.Workspace;
import dev.briefpress.serve.Preview;
import dev.briefpress.serve.PreviewSite;
import dev.briefpress.serve.Rebuild.Change;
import dev.briefpress.serve.Rebuild.Rebuilt;
import dev.briefpress.settings.Settings;
import dev.briefpress.settings.SettingsReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "serve",
    description =
        "Shows the site on loopback, in memory; brings it up to date and reloads the browser on every"
            + " change.",
    footer = {
      "",
      "Examples:",
      "  briefpress serve",
      "  briefpress serve --drafts --future --port 8000"
    })
final class ServeCommand implements Callable<Integer> {
  private static final int HIGHEST_PORT = 65_535;

  /** Most changed documents that are named. */
  private static final int MOST_CHANGES = 5;

  private final Console console;
  @Mixin private SiteOption site = new SiteOption();
  @Mixin private SelectionOption selection = new SelectionOption();

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description =
          "Where to listen (default: server.port, 8820); the next free one if it is taken.")
  private @Nullable Integer port;

  private URI address = URI.create("http://127.0.0.1/");
  private Set<Diagnostic> told = Set.of();
  private String hidden = "";

  ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (port != null && (port < 1 || port > HIGHEST_PORT)) {
      throw Stop.usage("--port takes a number from 1 to " + HIGHEST_PORT + ".");
    }
    Workspace workspace = Sites.open(site.folder(), console);
    int wanted = port == null ? workspace.configuration().serverPort() : port;
    Preview.Place place = new Preview.Place(site.folder(), sources(workspace), wanted);
    PreviewSite shown =
        new PreviewSite(site.folder(), () -> selection.preview(site.now(console.clock())));
    try (Preview preview = Preview.start(place, shown, shown, this::tell)) {
      address = preview.address();
      if (address.getPort() != wanted) {
        console.tell("Port " + wanted + " is taken.");
      }
      console.out().println(address);
      if (console.out().checkError()) {
        return ExitCode.MACHINE;
      }
      console.tell("A preview, in memory only. Ctrl-C ends.");
      preview.run();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot serve " + site.folder(), e);
    }
    return ExitCode.WELL;
  }

  private static List<Path> sources(Workspace workspace) {
    Settings.Folders folders = workspace.settings().folders();
    return List.of(
        workspace.folder().resolve(folders.content()),
        workspace.folder().resolve(folders.themes()),
        workspace.configuration().assetFolder(),
        workspace.folder().resolve(SettingsReader.FILE));
  }

  private void tell(Rebuilt rebuilt) {
    DiagnosticReport report = rebuilt.report();
    if (!report.equals(DiagnosticReport.NONE)) {
      new Findings(console, site.folder()).printNew(report, told);
      told = Set.copyOf(report.diagnostics());
    }
    rebuilt.failure().ifPresent(why -> console.tell("briefpress: " + why));
    rebuilt.changes().stream().limit(MOST_CHANGES).forEach(this::tell);
    if (rebuilt.changes().size() > MOST_CHANGES) {
      console.tell("… and " + (rebuilt.changes().size() - MOST_CHANGES) + " more");
    }
    if (rebuilt.published()) {
      tellHidden(rebuilt.hidden());
      console.tell(rebuilt.changed() ? "Built." : "Built; nothing has changed.");
    } else {
      console.tell("Not built; the preview is as it was.");
    }
  }

  private void tell(Change change) {
    console.tell(
        change.path()
            + change
                .address()
                .map(a -> ": " + address.resolve(a.toString()))
                .orElse(": not shown"));
  }

  // Said once, and again when it is another.
  private void tellHidden(List<Left> left) {
    String now =
        Stream.of(
                hidden(left, Left.Kind.DRAFT, "draft", "--drafts"),
                hidden(left, Left.Kind.SCHEDULED, "scheduled document", "--future"))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(", "));
    if (!now.equals(hidden)) {
      console.tell(now.isEmpty() ? "Nothing is hidden." : "Hidden: " + now + ".");
      hidden = now;
    }
  }

  private static String hidden(List<Left> left, Left.Kind kind, String noun, String option) {
    long count = left.stream().filter(document -> document.kind() == kind).count();
    return count == 0
        ? ""
        : "%d %s%s (%s shows %s)"
            .formatted(count, noun, count == 1 ? "" : "s", option, count == 1 ? "it" : "them");
  }
}
