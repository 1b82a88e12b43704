package dev.briefpress.cli;

import dev.briefpress.cli.printing.Console;
import dev.briefpress.lsp.LanguageServerRun;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.logging.LogManager;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "lsp",
    description = {
      "Tells an editor what is found as one types, and what can be written (language server).",
      "The editor starts it and talks to it over standard input and output; docs/editors.md "
          + "says how. The site of a document is the nearest folder above it that has "
          + "site.properties."
    },
    footer = {"", "Example:", "  briefpress lsp"})
final class LspCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = "--now",
      paramLabel = "INSTANT",
      description = "The clock's time: 2026-01-30T12:00:00Z or 2026-01-30 (default: now).")
  private @Nullable Instant now;

  @Option(names = "--stdio", description = "Changes nothing: some editors give it to every server.")
  private boolean unusedStdio;

  LspCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    // The library logs with traces of calls; what an author should know is sent to the editor.
    LogManager.getLogManager().reset();
    FileOutputStream out = new FileOutputStream(FileDescriptor.out);
    // Whatever else prints in this process must not get between the messages.
    System.setOut(System.err);
    return new LanguageServerRun(
            System.in,
            out,
            () -> Optional.ofNullable(now).orElseGet(console.clock()::instant),
            Briefpress.version().orElse("(not packaged)"))
        .untilExit();
  }
}
