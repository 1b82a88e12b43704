package dev.briefpress.cli;

import dev.briefpress.cli.printing.Console;
import dev.briefpress.cli.printing.WriterStream;
import dev.briefpress.files.UnfitFile;
import dev.briefpress.publish.tree.MachineFailure;
import dev.briefpress.publish.tree.OutputRefused;
import dev.briefpress.render.theme.TemplateFault;
import dev.briefpress.render.theme.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
  /** The variable of the environment with which a fault of the program shows its details. */
  private static final String DEBUG = "BRIEFPRESS_DEBUG";

  @Spec private CommandSpec spec = CommandSpec.create();

  private Briefpress() {}

  /** Runs one command and returns its exit status; never throws for what a user did. */
  static int run(Console console, String... args) {
    CommandLine line = commandLine(console, args);
    line.setOut(console.out());
    line.setErr(console.err());
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(console.colours() ? Ansi.ON : Ansi.OFF));
    line.setUsageHelpAutoWidth(console.terminal());
    OptionValues.register(line, console.folder());
    line.setParameterExceptionHandler(new WrongCommandLine());
    line.setExecutionExceptionHandler((e, command, result) -> failed(e, console));
    try {
      return line.execute(args);
    } catch (OutOfMemoryError e) {
      console.tell(tooLittleMemory());
      return ExitCode.MACHINE;
    } catch (StackOverflowError | LinkageError | AssertionError e) {
      return fault(e, console);
    }
  }

  /** The command that the first of {@code args} names; all commands when there is none. */
  static CommandLine commandLine(Console console, String... args) {
    CommandLine line = new CommandLine(new Briefpress());
    wanted(args).forEach(command -> line.addSubcommand(command.apply(console)));
    line.getSubcommands().values().forEach(c -> c.getCommandSpec().mixinStandardHelpOptions(true));
    return line;
  }

  // Picocli looks at every option of each command it is given, which takes longer than a small
  // command does itself.
  private static Collection<Function<Console, Object>> wanted(String... args) {
    String first = args.length == 0 ? "" : args[0];
    if (first.equals("--version") || first.equals("-V")) {
      return List.of();
    }
    Map<String, Function<Console, Object>> commands = commands();
    return commands.containsKey(first) ? List.of(commands.get(first)) : commands.values();
  }

  private static Map<String, Function<Console, Object>> commands() {
    Map<String, Function<Console, Object>> commands = new LinkedHashMap<>();
    commands.put("init", InitCommand::new);
    commands.put("check", CheckCommand::new);
    commands.put("build", BuildCommand::new);
    commands.put("verify", VerifyCommand::new);
    commands.put("deploy", DeployCommand::new);
    commands.put("serve", ServeCommand::new);
    commands.put("new", NewCommand::new);
    commands.put("list", ListCommand::new);
    commands.put("review", ReviewCommand::new);
    commands.put("tags", TagsCommand::new);
    commands.put("sources", SourcesCommand::new);
    commands.put("move", MoveCommand::new);
    commands.put("migrate", MigrateCommand::new);
    commands.put("import", ImportCommand::new);
    commands.put("export", ExportCommand::new);
    commands.put("explain", ExplainCommand::new);
    commands.put("schema", SchemaCommand::new);
    commands.put("kit", KitCommand::new);
    commands.put("theme", ThemeCommand::new);
    commands.put("lsp", LspCommand::new);
    return commands;
  }

  private static String tooLittleMemory() {
    long megabytes = Runtime.getRuntime().maxMemory() >> 20;
    return "briefpress: %d MB of memory are too little for this site; ".formatted(megabytes)
        + "let Java use more, as in BRIEFPRESS_JAVA_OPTIONS=-Xmx4g, and run it again";
  }

  private static int failed(Exception e, Console console) {
    console.out().flush();
    if (e instanceof Stop stop) {
      console.tell("briefpress: " + stop.getMessage());
      return stop.exitCode();
    }
    if (e instanceof OutputRefused
        || e instanceof TemplateFault
        || e instanceof Theme.UnknownTheme) {
      console.tell("briefpress: " + e.getMessage());
      return ExitCode.USAGE;
    }
    if (e instanceof MachineFailure) {
      console.tell("briefpress: " + e.getMessage());
      return ExitCode.MACHINE;
    }
    if (e instanceof UncheckedIOException io && io.getCause() instanceof WriterStream.Ended) {
      // The stream that writes to standard output says why it takes no more.
      return ExitCode.WELL;
    }
    if (e instanceof UncheckedIOException io && io.getCause() != null) {
      console.tell("briefpress: " + io.getMessage() + ": " + reason(io.getCause()));
      return ExitCode.MACHINE;
    }
    return fault(e, console);
  }

  // What Java says of it helps nobody but us.
  private static int fault(Throwable fault, Console console) {
    if (console.environment().getOrDefault(DEBUG, "").equals("1")) {
      console.tell("briefpress: a fault of Briefpress itself; please report what follows");
      fault.printStackTrace(console.err());
    } else {
      console.tell(
          "briefpress: a fault of Briefpress itself, which met what it did not expect; run the"
              + " command again with "
              + DEBUG
              + "=1, and report what it prints");
    }
    return ExitCode.MACHINE;
  }

  private static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "it is not there";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof UnfitFile unfit && unfit.getReason() != null) {
      return unfit.getReason();
    }
    String message = e.getMessage();
    return message == null ? "it cannot be read or written" : message;
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  /** The version, from the jar's manifest; empty where there is no jar. */
  static Optional<String> version() {
    return Optional.ofNullable(Briefpress.class.getPackage().getImplementationVersion());
  }

  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"briefpress " + version().orElse("(not packaged)")};
    }
  }
}
