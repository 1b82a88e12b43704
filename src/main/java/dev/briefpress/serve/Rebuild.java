package dev.briefpress.serve;

import dev.briefpress.content.SitePath;
import dev.briefpress.diagnostics.DiagnosticReport;
import dev.briefpress.links.Selection.Left;
import dev.briefpress.publish.Changes;
import java.util.List;
import java.util.Optional;

/** Brings the site that is being previewed up to date. */
@FunctionalInterface
public interface Rebuild {
  /** Does so once. */
  Rebuilt run(Changes changes);

  /**
   * What came of it.
   *
   * @param published whether what is shown is the site as its sources stand now
   * @param changed whether anything of it may differ from before
   * @param report what was looked at, and every finding; of no files when it did not get so far
   * @param failure what went wrong beside the content, in one line
   * @param changes documents that are new or other than those shown before
   * @param hidden documents that are not shown
   */
  record Rebuilt(
      boolean published,
      boolean changed,
      DiagnosticReport report,
      Optional<String> failure,
      List<Change> changes,
      List<Left> hidden) {
    public Rebuilt {
      changes = List.copyOf(changes);
      hidden = List.copyOf(hidden);
    }

    /** A rebuild that names no document. */
    public Rebuilt(
        boolean published, boolean changed, DiagnosticReport report, Optional<String> failure) {
      this(published, changed, report, failure, List.of(), List.of());
    }

    /** A rebuild that failed. */
    public static Rebuilt failed(String why) {
      return new Rebuilt(false, false, DiagnosticReport.NONE, Optional.of(why));
    }
  }

  /**
   * A document that is new or was changed.
   *
   * @param path of its file
   * @param address of its page; absent when it is not shown
   */
  record Change(String path, Optional<SitePath> address) {}
}
