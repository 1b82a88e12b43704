package dev.briefpress.cli;

/** Ends a command with a message for its user and an exit status. */
final class Stop extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final int exitCode;

  Stop(int exitCode, String message) {
    super(message, null, false, false);
    this.exitCode = exitCode;
  }

  int exitCode() {
    return exitCode;
  }
}
