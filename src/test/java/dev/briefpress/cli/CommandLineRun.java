package dev.briefpress.cli;

import dev.briefpress.cli.printing.Console;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/** Runs commands in this process, at a fixed moment, and keeps what they print. */
public final class CommandLineRun {
  private final Map<String, String> environment;
  private StringWriter out = new StringWriter();
  private StringWriter err = new StringWriter();
  private final boolean one;

  /** Keeps what is printed to standard error with what is printed to standard output, in order. */
  public static CommandLineRun inOneStream() {
    return new CommandLineRun(Map.of(), true);
  }

  /** In an empty environment. */
  public CommandLineRun() {
    this(Map.of());
  }

  /** In this environment. */
  public CommandLineRun(Map<String, String> environment) {
    this(environment, false);
  }

  private CommandLineRun(Map<String, String> environment, boolean one) {
    this.environment = Map.copyOf(environment);
    this.one = one;
  }

  /** Runs one command and returns its exit status. */
  public int run(String... arguments) {
    return runIn(Path.of(""), arguments);
  }

  /** Runs one command as if it was called in {@code folder}, and returns its exit status. */
  public int runIn(Path folder, String... arguments) {
    return Briefpress.run(
        new Console(
            new PrintWriter(out, true),
            new PrintWriter(one ? out : err, true),
            false,
            environment,
            Clock.fixed(Instant.parse("2026-12-01T12:00:00Z"), ZoneOffset.UTC),
            folder),
        arguments);
  }

  /** What was printed to standard output since the last {@link #clear}. */
  public String out() {
    return out.toString();
  }

  /** What was printed to standard error since the last {@link #clear}. */
  public String err() {
    return err.toString();
  }

  /** Forgets what was printed. */
  public void clear() {
    out = new StringWriter();
    err = new StringWriter();
  }
}
