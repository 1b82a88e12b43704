package dev.briefpress.publish;

import dev.briefpress.bake.BriefpressOven;
import dev.briefpress.bytes.KeptFile;
import dev.briefpress.cache.DocumentCache;
import dev.briefpress.content.Fingerprint;
import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Outcome;
import dev.briefpress.links.Asset;
import dev.briefpress.links.Site;
import dev.briefpress.publish.Build.Effect;
import dev.briefpress.publish.Build.Result;
import dev.briefpress.publish.tree.MachineFailure;
import dev.briefpress.publish.tree.Manifest;
import dev.briefpress.publish.tree.OutputFolder;
import dev.briefpress.publish.tree.Progress;
import dev.briefpress.publish.tree.SiteWriter;
import dev.briefpress.publish.tree.Written;
import dev.briefpress.render.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One build of a site into an output folder that is held: all of its content, or what of it may.
 */
final class SiteBuild {
  private final Workspace workspace;
  private final BriefpressOven.Assets siteAssets;
  private final OutputFolder output;
  private final Build.Options options;
  private final Progress progress;
  private final Fingerprint environment;
  private final HeldLedger ledger;

  SiteBuild(
      Workspace workspace,
      BriefpressOven.Assets siteAssets,
      OutputFolder output,
      Build.Options options,
      Progress progress) {
    this.workspace = workspace;
    this.siteAssets = siteAssets;
    this.output = output;
    this.options = options;
    this.progress = progress;
    this.environment = Build.environment(workspace);
    KeptFile versions = new KeptFile(folder().resolve("versions"), environment);
    this.ledger = HeldLedger.of(versions, options.clean());
  }

  /**
   * A site's pages, not yet written.
   *
   * @param content with all that was found on the way
   * @param theme its fingerprint
   */
  private record Arranged(LinkedContent content, List<Page> pages, String theme) {}

  Result run() {
    try {
      LiveAddresses live = LiveAddresses.of(output);
      Result result = built(live);
      boolean whole = result.effect() == Effect.PUBLISHED;
      if (!result.content().site().preview()) {
        LiveAddresses.keep(
            output, whole ? List.of() : VanishedAddress.gone(result.content(), live));
      }
      return result;
    } catch (IOException e) {
      throw MachineFailure.of("keep what vanished from the site", e);
    }
  }

  private Result built(LiveAddresses live) {
    DocumentCache cache = cache(options.clean());
    LinkedContent content =
        LinkedContent.of(workspace, options.selection(), cache, ledger, progress);
    ledger.save();
    List<Asset> assets = assets(content);
    Outcome<List<Page>> files = assetPages().of(assets);
    LinkedContent checked = content.with(siteAssets.diagnostics()).with(files.diagnostics());
    List<Diagnostic> few = FewBriefs.of(checked, output.manifest());
    if (!few.isEmpty()) {
      return withFewBriefs(checked.with(few));
    }
    checked = checked.with(VanishedAddress.of(checked, live));
    if (!isRefused(checked)) {
      Arranged arranged = whole(checked, assets, files.value().orElse(List.of()));
      if (!isRefused(arranged.content())) {
        return written(Effect.PUBLISHED, arranged, cache, List.of());
      }
      checked = arranged.content();
    }
    if (options.keepGoing()) {
      LinkedContent sound =
          SoundContent.of(checked, options.selection(), d -> d.fails(options.strict()));
      few = FewBriefs.ofSound(sound, output.manifest());
      if (!few.isEmpty()) {
        return withFewBriefs(checked.with(few));
      }
      return written(Effect.PARTLY, rest(sound), cache, List.of());
    }
    return withErrors(checked, cache);
  }

  private Result withErrors(LinkedContent content, DocumentCache cache) {
    Manifest live = output.manifest();
    if (live.sums().isEmpty()) {
      // The next run need not check sound documents again; of a published site, the cache has them.
      save(cache, content.site());
    } else if (!content.site().preview()) {
      DocumentCache last = cache(false);
      return takenDown(content, Takedown.of(content, options.selection(), last, output), last);
    }
    return nothing(content);
  }

  private Result withFewBriefs(LinkedContent content) {
    DocumentCache last = cache(false);
    return takenDown(content, Takedown.ofPresent(content, options.selection(), last, output), last);
  }

  private Result takenDown(LinkedContent content, Optional<Takedown> takedown, DocumentCache last) {
    return takedown
        .map(t -> written(Effect.TAKEN_DOWN, rest(t.content()), last, t.files()))
        .orElseGet(() -> nothing(content));
  }

  private static Result nothing(LinkedContent content) {
    return new Result(Effect.NOTHING, content, List.of(), List.of(), Optional.empty());
  }

  private AssetPages assetPages() {
    return AssetPages.of(workspace);
  }

  private List<Asset> assets(LinkedContent content) {
    return FileCheck.assets(content, siteAssets);
  }

  private Arranged whole(LinkedContent content, List<Asset> assets, List<Page> files) {
    Arranged arranged = arranged(content);
    List<Diagnostic> clashes = AssetPages.clashes(assets, arranged.pages());
    arranged.pages().addAll(files);
    return new Arranged(content.with(clashes), arranged.pages(), arranged.theme());
  }

  // Without the files in which something was found.
  private Arranged rest(LinkedContent content) {
    Arranged arranged = arranged(content);
    List<Asset> fit = without(content.report().diagnostics(), assets(content));
    fit = without(AssetPages.clashes(fit, arranged.pages()), fit);
    Outcome<List<Page>> files = assetPages().of(fit);
    files.value().ifPresent(arranged.pages()::addAll);
    return arranged;
  }

  private static List<Asset> without(List<Diagnostic> found, List<Asset> assets) {
    Set<String> unfit = new HashSet<>();
    found.stream().filter(Diagnostic::isError).forEach(d -> unfit.add(d.file()));
    return assets.stream().filter(a -> !unfit.contains(a.source())).toList();
  }

  // All but the files that are published as they are.
  private Arranged arranged(LinkedContent content) {
    progress.stage("Arranging", 0);
    KeptFile index = new KeptFile(folder().resolve("index"), environment);
    SearchStore last = new SearchStore(output.work(), index, options.clean());
    PlannedSite site =
        new PlannedSite(content, PlannedSite.theme(workspace), PlannedSite.newEngine());
    List<Page> pages = new ArrayList<>(site.pages());
    pages.addAll(site.search(last));
    return new Arranged(content, pages, site.theme().fingerprint());
  }

  private Result written(
      Effect effect, Arranged arranged, DocumentCache cache, List<String> takenDown) {
    save(cache, arranged.content().site());
    String fingerprint = environment + "\n" + arranged.theme() + "\n" + output.kind();
    // A file of someone else's keeps nothing on the site that has to come off.
    boolean ownFilesOnly = options.ownFilesOnly() && effect != Effect.TAKEN_DOWN;
    SiteWriter writer =
        new SiteWriter(
            output, fingerprint, ownFilesOnly, options.clean(), options.jobs(), progress);
    Written written = writer.write(arranged.pages().stream());
    Set<String> addresses = new HashSet<>();
    arranged.pages().forEach(page -> addresses.add(page.path().value()));
    List<String> raw =
        siteAssets.assets().stream()
            .map(asset -> asset.address().value())
            .filter(addresses::contains)
            .sorted()
            .toList();
    return new Result(effect, arranged.content(), takenDown, raw, Optional.of(written));
  }

  private DocumentCache cache(boolean empty) {
    try {
      return DocumentCache.open(folder(), environment, empty);
    } catch (IOException e) {
      throw MachineFailure.of("read the cache of the last build", e);
    }
  }

  private Path folder() {
    return output.work().resolve("cache");
  }

  private void save(DocumentCache cache, Site site) {
    Set<String> published = new HashSet<>();
    site.briefs().forEach(brief -> published.add(brief.id().path()));
    site.pages().forEach(page -> published.add(page.id().path()));
    site.days().forEach(d -> d.editions().forEach(e -> published.add(e.id().path())));
    try {
      cache.save(published);
    } catch (IOException e) {
      throw MachineFailure.of("keep a cache for the next build", e);
    }
  }

  private boolean isRefused(LinkedContent content) {
    return content.report().fails(options.strict());
  }
}
