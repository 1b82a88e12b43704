package dev.briefpress.exports;

import dev.briefpress.cache.MemoryDocuments;
import dev.briefpress.links.Linker;
import dev.briefpress.links.Selection;
import dev.briefpress.links.Site;
import dev.briefpress.publish.CheckedContent;
import dev.briefpress.publish.Workspace;
import dev.briefpress.publish.tree.Progress;
import dev.briefpress.render.Bodies;
import java.nio.file.Path;
import java.time.Instant;

/**
 * This repository's own site, read from {@code content/}.
 *
 * @param bodies of its published briefs
 */
public record Demonstration(Site site, Bodies bodies) {
  /** The site as of 1 July 2026, when some of its briefs are scheduled. */
  static Demonstration read() {
    return readAt(Instant.parse("2026-07-01T00:00:00Z"));
  }

  /** The site as of {@code now}. */
  public static Demonstration readAt(Instant now) {
    Workspace workspace = Workspace.open(Path.of("")).value().orElseThrow();
    MemoryDocuments known = MemoryDocuments.empty();
    CheckedContent checked = CheckedContent.of(workspace, path -> true, known, Progress.none());
    Selection selection =
        Selection.of(
            checked.documents(), workspace.settings(), new Selection.Options(now, false, false));
    Site site =
        Linker.link(
            workspace.newsroom(), selection, workspace.listing().assets(), BriefFormats.all());
    return new Demonstration(site, known::body);
  }
}
