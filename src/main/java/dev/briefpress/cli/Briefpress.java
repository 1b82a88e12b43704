package dev.briefpress.cli;

import dev.briefpress.publish.MachineFailure;
import dev.briefpress.publish.OutputRefused;
import dev.briefpress.render.TemplateFault;
import dev.briefpress.render.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command line. */
@Command(
    name = "briefpress",
    mixinStandardHelpOptions = true,
    versionProvider = Briefpress.Version.class,
    description = "Publishes structured intelligence briefs from Markdown in git.",
    subcommands = HelpCommand.class,
    footer = {
      "",
      "Examples:",
      "  briefpress init newsroom",
      "  briefpress check",
      "  briefpress build",
      "  briefpress serve",
      "",
      "Exit status: 0 well, 1 the content has errors, 2 the command line or configuration is",
      "wrong, 3 the machine failed (disk, permission)."
    })
final class Briefpress implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  private Briefpress() {}

  /** Runs one command and returns its exit status; never throws for what a user did. */
  static int run(Console console, String... args) {
    CommandLine line = new CommandLine(new Briefpress());
    line.addSubcommand(new InitCommand(console));
    line.addSubcommand(new CheckCommand(console));
    line.addSubcommand(new BuildCommand(console));
    line.addSubcommand(new VerifyCommand(console));
    line.addSubcommand(new ServeCommand(console));
    line.addSubcommand(new NewCommand(console));
    line.addSubcommand(new ImportCommand(console));
    line.addSubcommand(new ExportCommand(console));
    line.addSubcommand(new ExplainCommand(console));
    line.addSubcommand(new SchemaCommand(console));
    line.getSubcommands().values().forEach(c -> c.getCommandSpec().mixinStandardHelpOptions(true));
    line.setOut(console.out());
    line.setErr(console.err());
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(console.colours() ? Ansi.ON : Ansi.OFF));
    line.setUsageHelpAutoWidth(console.terminal());
    line.setExecutionExceptionHandler((e, command, result) -> failed(e, console));
    try {
      return line.execute(args);
    } catch (OutOfMemoryError e) {
      console.err().println(tooLittleMemory());
      return ExitCode.MACHINE;
    }
  }

  private static String tooLittleMemory() {
    long megabytes = Runtime.getRuntime().maxMemory() >> 20;
    return "briefpress: %d MB of memory are too little for this site; ".formatted(megabytes)
        + "let Java use more, as in BRIEFPRESS_JAVA_OPTIONS=-Xmx4g, and run it again";
  }

  private static int failed(Exception e, Console console) throws Exception {
    console.out().flush();
    if (e instanceof Stop stop) {
      console.err().println("briefpress: " + stop.getMessage());
      return stop.exitCode();
    }
    if (e instanceof OutputRefused
        || e instanceof TemplateFault
        || e instanceof Theme.UnknownTheme) {
      console.err().println("briefpress: " + e.getMessage());
      return ExitCode.USAGE;
    }
    if (e instanceof MachineFailure) {
      console.err().println("briefpress: " + e.getMessage());
      return ExitCode.MACHINE;
    }
    if (e instanceof UncheckedIOException io && io.getCause() != null) {
      console.err().println("briefpress: " + io.getMessage() + ": " + reason(io.getCause()));
      return ExitCode.MACHINE;
    }
    throw e;
  }

  private static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "it is not there";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message;
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  /** Reads the version from the jar's manifest. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Briefpress.class.getPackage().getImplementationVersion();
      return new String[] {"briefpress " + (version == null ? "(not packaged)" : version)};
    }
  }
}
