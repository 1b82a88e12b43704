package dev.briefpress.publish;

import dev.briefpress.bake.BriefpressOven;
import dev.briefpress.diagnostics.Outcome;
import dev.briefpress.links.Asset;
import dev.briefpress.links.Selection;
import dev.briefpress.publish.tree.Progress;
import dev.briefpress.render.Page;
import java.util.ArrayList;
import java.util.List;

/** Tells, without a build, what a build would find in the files that are published as they are. */
public final class FileCheck {
  private FileCheck() {}

  /** A site's content with all findings, also those about its files. */
  public static LinkedContent of(
      Workspace workspace, Selection.Options options, Progress progress) {
    LinkedContent content = LinkedContent.of(workspace, options, progress);
    BriefpressOven.Assets own = BriefpressOven.assets(workspace.configuration());
    Outcome<List<Page>> files = AssetPages.of(workspace).of(assets(content, own));
    return content.with(own.diagnostics()).with(files.diagnostics());
  }

  /** Every file that is published as it is: those of the content, and the site's own. */
  static List<Asset> assets(LinkedContent content, BriefpressOven.Assets own) {
    List<Asset> assets = new ArrayList<>(content.site().assets());
    assets.addAll(own.assets());
    return assets;
  }
}
