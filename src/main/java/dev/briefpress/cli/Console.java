package dev.briefpress.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.Map;

/**
 * What a command talks to: results go to {@code out}, progress and talk to {@code err}.
 *
 * @param terminal whether a person is watching
 * @param environment of the process
 */
record Console(
    PrintWriter out,
    PrintWriter err,
    boolean terminal,
    Map<String, String> environment,
    Clock clock) {

  /** Whether colours may be used: on a terminal, unless {@code NO_COLOR} is set to anything. */
  boolean colours() {
    return terminal && environment.getOrDefault("NO_COLOR", "").isEmpty();
  }
}
