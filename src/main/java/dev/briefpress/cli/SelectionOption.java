package dev.briefpress.cli;

import dev.briefpress.links.Selection;
import java.time.Instant;
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

  /** The same as a choice among the documents of a site. */
  Selection.Options at(Instant now) {
    return new Selection.Options(now, drafts, future);
  }

  /** The same for a site that is a preview whatever is in it. */
  Selection.Options preview(Instant now) {
    return new Selection.Options(now, drafts, future, true);
  }
}
