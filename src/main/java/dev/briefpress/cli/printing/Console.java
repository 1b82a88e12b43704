package dev.briefpress.cli.printing;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/**
 * What a command talks to: results go to {@link #out}, progress and talk to {@link #err}. Both keep
 * from the terminal and from CI what a name or a text could command them.
 */
public final class Console {
  private final PrintWriter data;
  private final PrintWriter out;
  private final PrintWriter err;
  private final boolean terminal;
  private final Map<String, String> environment;
  private final Clock clock;
  private final Path folder;

  /** A console in the folder of the process. */
  public Console(
      PrintWriter out,
      PrintWriter err,
      boolean terminal,
      Map<String, String> environment,
      Clock clock) {
    this(out, err, terminal, environment, clock, Path.of(""));
  }

  /**
   * @param terminal whether a person is watching
   * @param environment of the process
   * @param folder from which the paths of the command line lead
   */
  public Console(
      PrintWriter out,
      PrintWriter err,
      boolean terminal,
      Map<String, String> environment,
      Clock clock,
      Path folder) {
    this.data = out;
    this.terminal = terminal;
    this.environment = Map.copyOf(environment);
    this.clock = clock;
    this.folder = folder;
    this.out = new SafePrinter(out, colours());
    this.err = new SafePrinter(err, colours());
  }

  /** Results for people; {@code println(String)} prints one line, whatever the text holds. */
  public PrintWriter out() {
    return out;
  }

  /** Talk to people; {@code println(String)} prints one line, whatever the text holds. */
  public PrintWriter err() {
    return err;
  }

  /** Prints one line of talk. */
  public void tell(String line) {
    err.println(line);
  }

  /**
   * Standard output for formats that are read by programs, and escape what they hold themselves.
   */
  public PrintWriter data() {
    return data;
  }

  public boolean terminal() {
    return terminal;
  }

  public Map<String, String> environment() {
    return environment;
  }

  public Clock clock() {
    return clock;
  }

  /** The folder from which the paths of the command line lead. */
  public Path folder() {
    return folder;
  }

  /** Whether what is printed goes to the log of a CI service, which anyone may read. */
  public boolean publicLog() {
    return List.of("CI", "GITHUB_ACTIONS", "GITLAB_CI").stream()
        .map(variable -> environment.getOrDefault(variable, ""))
        .anyMatch(value -> !value.isEmpty() && !value.equals("false"));
  }

  /** Whether colours may be used: on a terminal, unless {@code NO_COLOR} is set to anything. */
  public boolean colours() {
    return terminal && environment.getOrDefault("NO_COLOR", "").isEmpty();
  }
}
