package dev.briefpress.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/** Runs commands in this process, at a fixed moment, and keeps what they print. */
public final class CommandLineRun {
  private StringWriter out = new StringWriter();
  private StringWriter err = new StringWriter();

  /** Runs one command and returns its exit status. */
  public int run(String... arguments) {
    return Briefpress.run(
        new Console(
            new PrintWriter(out, true),
            new PrintWriter(err, true),
            false,
            Map.of(),
            Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC)),
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
