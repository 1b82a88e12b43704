package dev.briefpress.cli;

import dev.briefpress.diagnostics.DiagnosticReport;
import dev.briefpress.diagnostics.Outcome;
import dev.briefpress.publish.Build;
import dev.briefpress.publish.Workspace;
import dev.briefpress.publish.tree.MachineFailure;
import dev.briefpress.publish.tree.OutputRefused;
import dev.briefpress.publish.tree.Progress;
import dev.briefpress.render.theme.TemplateFault;
import dev.briefpress.render.theme.Theme;
import dev.briefpress.serve.Preview;
import dev.briefpress.serve.Rebuild.Rebuilt;
import dev.briefpress.settings.Settings;
import dev.briefpress.settings.SettingsReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "serve",
    description =
        "Shows the site on loopback; builds it anew and reloads the browser on every change.",
    footer = {
      "",
      "Examples:",
      "  briefpress serve",
      "  briefpress serve --drafts --future --port 8000"
    })
final class ServeCommand implements Callable<Integer> {
  private static final int HIGHEST_PORT = 65_535;
  private final Console console;
  @Mixin private SiteOption site = new SiteOption();
  @Mixin private SelectionOption selection = new SelectionOption();

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description =
          "Where to listen (default: server.port, 8820); the next free one if it is taken.")
  private @Nullable Integer port;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "The folder to build the preview into (default: .briefpress/preview/).")
  private @Nullable Path output;

  ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (port != null && (port < 1 || port > HIGHEST_PORT)) {
      throw Stop.usage("--port takes a number from 1 to " + HIGHEST_PORT + ".");
    }
    Workspace workspace = Sites.open(site.folder(), console);
    Path folder =
        output == null ? Build.previewFolder(site.folder()) : output.toAbsolutePath().normalize();
    int wanted = port == null ? workspace.configuration().serverPort() : port;
    Preview.Place place = new Preview.Place(site.folder(), sources(workspace), folder, wanted);
    try (Preview preview = Preview.start(place, () -> rebuild(folder), this::tell)) {
      if (preview.address().getPort() != wanted) {
        console.tell("Port " + wanted + " is taken.");
      }
      console.out().println(preview.address());
      if (console.out().checkError()) {
        return ExitCode.MACHINE;
      }
      console.tell("A preview, not for publishing, in " + folder + ". Ctrl-C ends.");
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

  private Rebuilt rebuild(Path folder) {
    Outcome<Workspace> workspace = Workspace.open(site.folder());
    if (workspace.value().isEmpty()) {
      return new Rebuilt(
          false,
          false,
          new DiagnosticReport(0, workspace.diagnostics()),
          Optional.of("The site's configuration has errors."));
    }
    Build.Options options =
        new Build.Options(
            folder,
            selection.preview(site.now(console.clock())),
            false,
            false,
            Runtime.getRuntime().availableProcessors());
    try {
      Build.Result result = Build.run(workspace.value().get(), options, Progress.none());
      boolean changed =
          result.written().map(w -> !w.written().isEmpty() || !w.removed().isEmpty()).orElse(false);
      return new Rebuilt(
          result.written().isPresent(), changed, result.content().report(), Optional.empty());
    } catch (OutputRefused
        | TemplateFault
        | Theme.UnknownTheme
        | MachineFailure
        | UncheckedIOException e) {
      return Rebuilt.failed(String.valueOf(e.getMessage()));
    }
  }

  private void tell(Rebuilt rebuilt) {
    if (!rebuilt.report().equals(DiagnosticReport.NONE)) {
      new Findings(console, site.folder()).print(rebuilt.report());
    }
    rebuilt.failure().ifPresent(why -> console.tell("briefpress: " + why));
    if (rebuilt.published()) {
      console.tell(rebuilt.changed() ? "Built." : "Built; nothing has changed.");
    } else {
      console.tell("Not built; the preview is as it was.");
    }
  }
}
