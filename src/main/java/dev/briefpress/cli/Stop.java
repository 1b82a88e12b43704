package dev.briefpress.cli;

/** Ends a command with a message for its user and an exit status. */
final class Stop extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final int exitCode;

  Stop(int exitCode, String message) {
    super(message, null, false, false);
    this.exitCode = exitCode;
  }

  /** Ends a command because its command line or the configuration is wrong. */
  static Stop usage(String message) {
    return new Stop(ExitCode.USAGE, message);
  }

  int exitCode() {
    return exitCode;
  }
}
