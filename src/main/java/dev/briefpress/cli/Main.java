package dev.briefpress.cli;

import dev.briefpress.cli.printing.Console;
import dev.briefpress.cli.printing.StandardOutput;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

/** Where the process begins and ends. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    // Not System.out, which keeps it to itself when the disk is full.
    StandardOutput out =
        new StandardOutput(new FileOutputStream(FileDescriptor.out), ExitCode.MACHINE);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    Console console =
        // Java cannot tell a terminal from a pipe in the same way on all versions; the launcher
        // can.
        new Console(
            out.writer(),
            err,
            "1".equals(System.getenv("BRIEFPRESS_TERMINAL")),
            System.getenv(),
            Clock.systemUTC());
    int exitCode = out.end(Briefpress.run(console, args), err);
    err.flush();
    System.exit(exitCode);
  }
}
