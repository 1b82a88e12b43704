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
import dev.briefpress.render.theme.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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
   * @param sum of all that they are made from; absent where they are not all that the site has
   */
  private record Arranged(
      LinkedContent content, List<Page> pages, SiteWriter writer, Optional<Fingerprint> sum) {}

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

  // What lies in the output need not be arranged again, nor held against the files: it was.
  private Arranged whole(LinkedContent content, List<Asset> assets, List<Page> files) {
    progress.stage("Arranging", 0);
    Theme theme = PlannedSite.theme(workspace);
    SiteWriter writer = writer(theme);
    Fingerprint sum = SiteSum.of(content, files);
    LatePages late = new LatePages(() -> joined(arranged(content, theme), files));
    Optional<List<Page>> last = writer.pagesOf(sum, late::bytes);
    if (last.isPresent()) {
      return new Arranged(content, last.get(), writer, Optional.of(sum));
    }
    List<Page> pages = arranged(content, theme);
    List<Diagnostic> clashes = AssetPages.clashes(assets, pages);
    return new Arranged(content.with(clashes), joined(pages, files), writer, Optional.of(sum));
  }

  // Without the files in which something was found.
  private Arranged rest(LinkedContent content) {
    progress.stage("Arranging", 0);
    Theme theme = PlannedSite.theme(workspace);
    List<Page> pages = arranged(content, theme);
    List<Asset> fit = without(content.report().diagnostics(), assets(content));
    fit = without(AssetPages.clashes(fit, pages), fit);
    Outcome<List<Page>> files = assetPages().of(fit);
    return new Arranged(
        content, joined(pages, files.value().orElse(List.of())), writer(theme), Optional.empty());
  }

  private static List<Page> joined(List<Page> pages, List<Page> files) {
    return Stream.concat(pages.stream(), files.stream()).toList();
  }

  private static List<Asset> without(List<Diagnostic> found, List<Asset> assets) {
    Set<String> unfit = new HashSet<>();
    found.stream().filter(Diagnostic::isError).forEach(d -> unfit.add(d.file()));
    return assets.stream().filter(a -> !unfit.contains(a.source())).toList();
  }

  // All but the files that are published as they are.
  private List<Page> arranged(LinkedContent content, Theme theme) {
    KeptFile index = new KeptFile(folder().resolve("index"), environment);
    SearchStore last = new SearchStore(output.work(), index, options.clean());
    PlannedSite site = new PlannedSite(content, theme, PlannedSite.newEngine());
    return joined(site.pages(), site.search(last));
  }

  private SiteWriter writer(Theme theme) {
    String fingerprint = environment + "\n" + theme.fingerprint() + "\n" + output.kind();
    return new SiteWriter(output, fingerprint, options.clean(), options.jobs(), progress);
  }

  private Result written(
      Effect effect, Arranged arranged, DocumentCache cache, List<String> takenDown) {
    save(cache, arranged.content().site());
    // A file of someone else's keeps nothing on the site that has to come off.
    boolean ownFilesOnly = options.ownFilesOnly() && effect != Effect.TAKEN_DOWN;
    Written written =
        arranged.writer().write(arranged.pages().stream(), arranged.sum(), ownFilesOnly);
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
