package dev.briefpress.serve;

/** Builds the site anew. */
@FunctionalInterface
public interface Rebuild {
  /** Builds; never throws for what is wrong with the content or the machine. */
  Outcome run();

  /**
   * What came of a build.
   *
   * @param published whether the site changed hands
   * @param findings what to show in the browser, as text; empty when there is nothing to tell
   */
  record Outcome(boolean published, String findings) {}
}
