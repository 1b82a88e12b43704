package dev.briefpress.publish;

import dev.briefpress.bake.BriefpressOven;
import dev.briefpress.cache.KnownDocuments;
import dev.briefpress.cache.MemoryDocuments;
import dev.briefpress.content.SitePath;
import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Outcome;
import dev.briefpress.links.Asset;
import dev.briefpress.links.Selection;
import dev.briefpress.links.Site;
import dev.briefpress.links.check.ReservedAddress;
import dev.briefpress.publish.tree.Progress;
import dev.briefpress.render.Page;
import dev.briefpress.render.theme.ThymeleafPages;
import dev.briefpress.search.SearchPages;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells, without a build, what a build would find in the files that are published as they are.
 *
 * @param content a site's content with all findings, also those about its files
 * @param files a page for each file that is published as it is; none when one cannot be published
 */
public record FileCheck(LinkedContent content, List<Page> files) {
  public FileCheck {
    files = List.copyOf(files);
  }

  /** Checks a site of which nothing is known yet, but for what its last build published. */
  public static FileCheck of(Workspace workspace, Selection.Options options, Progress progress) {
    FileCheck checked =
        of(
            workspace,
            options,
            MemoryDocuments.empty(),
            HeldLedger.inMemory(),
            AssetPages.of(workspace),
            progress);
    return checked.against(LiveAddresses.of(workspace));
  }

  /** The same with the findings about addresses that the last build published. */
  FileCheck against(Optional<LiveAddresses> live) {
    return live.map(known -> new FileCheck(content.with(VanishedAddress.of(content, known)), files))
        .orElse(this);
  }

  /**
   * Checks what is not known of a site.
   *
   * @param known afterwards holds all texts
   * @param held what is known of the repository, and afterwards all of it
   * @param assetPages of the site
   */
  static FileCheck of(
      Workspace workspace,
      Selection.Options options,
      KnownDocuments known,
      HeldLedger held,
      AssetPages assetPages,
      Progress progress) {
    LinkedContent content = LinkedContent.of(workspace, options, known, held, progress);
    BriefpressOven.Assets own = BriefpressOven.assets(workspace.configuration());
    List<Asset> assets = assets(content, own);
    Outcome<List<Page>> files = assetPages.of(assets);
    LinkedContent checked =
        content.with(own.diagnostics()).with(files.diagnostics()).with(FewBriefs.of(content));
    boolean failed = checked.report().diagnostics().stream().anyMatch(Diagnostic::isError);
    return new FileCheck(
        failed || !mayClash(own.assets(), content.site())
            ? checked
            : checked.with(AssetPages.clashes(assets, pages(workspace, content))),
        files.value().orElse(List.of()));
  }

  // The site's own files lie among folders of their own, but for few: only for these are all pages
  // listed, which takes as long as linking.
  private static boolean mayClash(List<Asset> own, Site site) {
    Set<String> taken = new HashSet<>();
    site.addresses().values().forEach(address -> taken.add(first(address)));
    return own.stream()
        .map(Asset::address)
        .anyMatch(a -> taken.contains(first(a)) || ReservedAddress.isKept(a, site));
  }

  private static String first(SitePath address) {
    return SitePath.folded(address.value()).replaceFirst("/.*", "");
  }

  private static List<Page> pages(Workspace workspace, LinkedContent content) {
    PlannedSite site = new PlannedSite(content, PlannedSite.theme(workspace), ThymeleafPages::of);
    List<Page> pages = new ArrayList<>(site.pages());
    pages.addAll(site.search(SearchPages.NOWHERE));
    return pages;
  }

  /** Every file that is published as it is: those of the content, and the site's own. */
  static List<Asset> assets(LinkedContent content, BriefpressOven.Assets own) {
    List<Asset> assets = new ArrayList<>(content.site().assets());
    assets.addAll(own.assets());
    return assets;
  }
}
