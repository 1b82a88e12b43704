package dev.briefpress.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

/** Where the process begins and ends. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    Console console =
        // Java cannot tell a terminal from a pipe in the same way on all versions; the launcher
        // can.
        new Console(
            out,
            err,
            "1".equals(System.getenv("BRIEFPRESS_TERMINAL")),
            System.getenv(),
            Clock.systemUTC());
    int exitCode = Briefpress.run(console, args);
    out.flush();
    err.flush();
    System.exit(exitCode);
  }
}
