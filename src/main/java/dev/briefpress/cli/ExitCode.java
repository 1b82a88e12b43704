package dev.briefpress.cli;

/** What a command's exit status says; docs/commands.md describes it for users. */
final class ExitCode {
  static final int WELL = 0;
  static final int CONTENT = 1;
  static final int USAGE = 2;
  static final int MACHINE = 3;

  private ExitCode() {}
}
