package dev.briefpress.serve;

import dev.briefpress.diagnostics.DiagnosticReport;
import java.util.Optional;

/** Builds the site that is being previewed. */
@FunctionalInterface
public interface Rebuild {
  /** Builds once. */
  Rebuilt run();

  /**
   * What came of it.
   *
   * @param published whether the output is the site as its sources stand now
   * @param changed whether any file of the output differs from before
   * @param report what was looked at, and every finding; of no files when the build did not get so
   *     far
   * @param failure what went wrong beside the content, in one line
   */
  record Rebuilt(
      boolean published, boolean changed, DiagnosticReport report, Optional<String> failure) {
    /** A build that could not be made. */
    public static Rebuilt failed(String why) {
      return new Rebuilt(false, false, DiagnosticReport.NONE, Optional.of(why));
    }
  }
}
