package dev.briefpress.cli;

import dev.briefpress.cli.printing.Console;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import picocli.CommandLine;

/** All commands with their options, for what is generated from them. */
public final class CommandModel {
  private CommandModel() {}

  /** The whole command line; it is for looking at, not for running. */
  public static CommandLine all() {
    PrintWriter nowhere = new PrintWriter(PrintWriter.nullWriter());
    CommandLine line =
        Briefpress.commandLine(new Console(nowhere, nowhere, false, Map.of(), Clock.systemUTC()));
    OptionValues.register(line, Path.of(""));
    return line;
  }
}
