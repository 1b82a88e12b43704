package dev.briefpress.cli;

import picocli.CommandLine.Option;

/** Which documents are wanted beside the published ones. */
final class SelectionOption {
  @Option(
      names = "--drafts",
      description = "Include drafts and briefs in review; a site with them is a preview.")
  private boolean drafts;

  @Option(
      names = "--future",
      description = "Include documents scheduled for later; a site with them is a preview.")
  private boolean future;

  boolean drafts() {
    return drafts;
  }

  boolean future() {
    return future;
  }
}
