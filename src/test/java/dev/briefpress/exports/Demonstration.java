package dev.briefpress.exports;

import dev.briefpress.content.Body;
import dev.briefpress.content.Document;
import dev.briefpress.links.Linker;
import dev.briefpress.links.Selection;
import dev.briefpress.links.Site;
import dev.briefpress.publish.CheckedContent;
import dev.briefpress.publish.Progress;
import dev.briefpress.publish.Workspace;
import dev.briefpress.render.Bodies;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

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
    CheckedContent checked = CheckedContent.of(workspace, path -> true, Progress.none());
    Selection selection =
        Selection.of(
            checked.documents(), workspace.settings(), new Selection.Options(now, false, false));
    Map<String, Body> bodies = new HashMap<>();
    for (Document document : checked.documents()) {
      if (document instanceof Document.OfBrief of) {
        bodies.put(of.brief().id().path(), of.body());
      }
    }
    Site site =
        Linker.link(
            workspace.settings(), workspace.taxonomy(), selection, workspace.listing().assets());
    return new Demonstration(site, id -> Objects.requireNonNull(bodies.get(id.path())));
  }
}
