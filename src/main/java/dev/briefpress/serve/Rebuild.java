package dev.briefpress.serve;

import dev.briefpress.diagnostics.Diagnostic;
import java.util.List;
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
   * @param findings every diagnostic of this build
   * @param failure what went wrong beside the content, in one line
   */
  record Rebuilt(
      boolean published, boolean changed, List<Diagnostic> findings, Optional<String> failure) {
    public Rebuilt {
      findings = List.copyOf(findings);
    }

    /** A build that could not be made. */
    public static Rebuilt failed(String why) {
      return new Rebuilt(false, false, List.of(), Optional.of(why));
    }
  }
}
