package dev.briefpress.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** Files that a command writes about its work, wherever it is told to. */
final class ReportFile {
  private ReportFile() {}

  /**
   * Ends the command before it does anything if {@code file} cannot be written: who acts on a
   * report must have it once the work is done.
   *
   * @param option by which it was named, as in {@code "--report "}
   */
  static void refuse(String option, Path file) {
    Path whole = file.toAbsolutePath();
    boolean fit =
        Files.exists(whole)
            ? Files.isRegularFile(whole) && Files.isWritable(whole)
            : Files.isDirectory(whole.resolveSibling("."))
                && Files.isWritable(whole.resolveSibling("."));
    if (!fit) {
      throw new Stop(
          ExitCode.MACHINE,
          option
              + file
              + " cannot be written, so nothing was done. Name a plain file in a folder that is"
              + " there and may be written.");
    }
  }

  /** Ends the command if {@code file} lies in the published folder: it names what is not public. */
  static void refuseIn(Path folder, String option, Path file) {
    if (file.toAbsolutePath().normalize().startsWith(folder)) {
      throw Stop.usage(option + file + " lies in the published folder. Write it somewhere else.");
    }
  }
}
