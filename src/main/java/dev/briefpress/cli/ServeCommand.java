package dev.briefpress.cli;

import dev.briefpress.diagnostics.DiagnosticReport;
import dev.briefpress.diagnostics.TextPrinter;
import dev.briefpress.links.Selection;
import dev.briefpress.publish.Build;
import dev.briefpress.publish.MachineFailure;
import dev.briefpress.publish.OutputRefused;
import dev.briefpress.publish.Progress;
import dev.briefpress.publish.Workspace;
import dev.briefpress.render.TemplateFault;
import dev.briefpress.render.Theme;
import dev.briefpress.serve.PreviewServer;
import dev.briefpress.serve.Rebuild;
import dev.briefpress.serve.Watch;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
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
      defaultValue = "8820",
      description =
          "Where to listen; the next free one if it is taken (default: ${DEFAULT-VALUE}).")
  private int port = 8820;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "The folder to build into (default: destination.folder, output/).")
  private @Nullable Path output;

  ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InterruptedException, IOException {
    if (port < 1 || port > HIGHEST_PORT) {
      throw new Stop(ExitCode.USAGE, "--port takes a number from 1 to " + HIGHEST_PORT + ".");
    }
    Workspace workspace = Sites.open(site.folder(), console);
    Path folder =
        output == null
            ? site.folder().resolve(workspace.settings().folders().destination())
            : output.toAbsolutePath().normalize();
    List<Path> watched =
        List.of(
            site.folder().resolve(workspace.settings().folders().content()),
            site.folder().resolve(workspace.settings().folders().themes()));
    try (Watch watch = Watch.of(watched, site.folder().resolve("site.properties"));
        PreviewServer server = PreviewServer.start(folder, port)) {
      server.tell(rebuild(folder));
      if (server.port() != port) {
        console.err().println("Port " + port + " is taken.");
      }
      console.out().println("http://localhost:" + server.port() + "/");
      console.out().flush();
      console.err().println("Watching content and themes; Ctrl-C ends.");
      while (true) {
        watch.await();
        server.tell(rebuild(folder));
      }
    }
  }

  private Rebuild.Outcome rebuild(Path folder) {
    try {
      return build(folder);
    } catch (Stop | OutputRefused | TemplateFault | Theme.UnknownTheme | MachineFailure e) {
      console.err().println("briefpress: " + e.getMessage());
      return new Rebuild.Outcome(false, String.valueOf(e.getMessage()));
    } catch (UncheckedIOException e) {
      // A file that vanished while it was read: the next change builds again.
      console.err().println("briefpress: " + e.getMessage());
      return new Rebuild.Outcome(false, String.valueOf(e.getMessage()));
    }
  }

  private Rebuild.Outcome build(Path folder) {
    Workspace workspace = Sites.open(site.folder(), console);
    Build.Options options =
        new Build.Options(
            folder,
            new Selection.Options(
                site.now(console.clock()), selection.drafts(), selection.future()),
            false,
            false,
            Runtime.getRuntime().availableProcessors());
    Build.Result result = Build.run(workspace, options, Progress.none());
    DiagnosticReport report = result.content().report();
    new Findings(console, site.folder()).print(report);
    result
        .written()
        .ifPresent(
            w ->
                console
                    .err()
                    .println(
                        w.written().size() + " files written, " + w.removed().size() + " removed"));
    return new Rebuild.Outcome(result.written().isPresent(), text(report));
  }

  private String text(DiagnosticReport report) {
    StringWriter text = new StringWriter();
    try {
      new TextPrinter(new Findings(console, site.folder())::lines, false).print(report, text);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot print the findings", e);
    }
    return text.toString();
  }
}
