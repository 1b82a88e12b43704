package dev.briefpress.publish;

import dev.briefpress.bake.BriefpressOven;
import dev.briefpress.cache.DocumentCache;
import dev.briefpress.cache.KeptFile;
import dev.briefpress.content.Fingerprint;
import dev.briefpress.content.RichText;
import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Outcome;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.exports.BriefData;
import dev.briefpress.feeds.Feeds;
import dev.briefpress.links.Asset;
import dev.briefpress.links.Selection;
import dev.briefpress.links.SettingLinks;
import dev.briefpress.links.Site;
import dev.briefpress.markup.Block;
import dev.briefpress.markup.Markdown;
import dev.briefpress.render.Bodies;
import dev.briefpress.render.HtmlPages;
import dev.briefpress.render.Page;
import dev.briefpress.render.PageSource;
import dev.briefpress.render.Provenance;
import dev.briefpress.render.Templates;
import dev.briefpress.render.Theme;
import dev.briefpress.render.drawn.DrawnPages;
import dev.briefpress.search.SearchPages;
import dev.briefpress.settings.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Runs the stages: read, check, link, render, write. The one place that knows them all. */
public final class Build {
  private Build() {}

  /**
   * What to build, and how.
   *
   * @param output the folder to publish into
   * @param strict whether warnings keep the site from being published, too
   * @param ownFilesOnly whether files of others in the output do so
   * @param clean whether to render every page, whatever the last build knew
   * @param jobs number of threads that render and write
   */
  public record Options(
      Path output,
      Selection.Options selection,
      boolean strict,
      boolean ownFilesOnly,
      boolean clean,
      int jobs) {
    /** Options of a build that is strict in all, or in nothing. */
    public Options(
        Path output, Selection.Options selection, boolean strict, boolean clean, int jobs) {
      this(output, selection, strict, strict, clean, jobs);
    }
  }

  /**
   * What came of it.
   *
   * @param written absent when findings kept the site from being published
   */
  public record Result(LinkedContent content, Optional<Written> written) {}

  /**
   * Builds a site; nothing is written when the content has errors.
   *
   * @throws OutputRefused when the output folder is not one that may be written
   * @throws MachineFailure when the machine refused
   */
  public static Result run(Workspace workspace, Options options, Progress progress) {
    boolean preview = options.selection().preview();
    try (OutputFolder output = OutputFolder.open(options.output(), sources(workspace), preview)) {
      Outcome<BriefpressOven<Result>> oven =
          BriefpressOven.of(
              workspace.configuration(),
              output.work(),
              baked -> bake(workspace, baked, output, options, progress));
      if (oven.value().isEmpty()) {
        Diagnostic found = oven.diagnostics().get(0);
        throw new MachineFailure(workspace.folder(), found.message(), found.help());
      }
      return oven.value().get().baked();
    } finally {
      progress.done();
    }
  }

  private static Result bake(
      Workspace workspace,
      BriefpressOven.Assets siteAssets,
      OutputFolder output,
      Options options,
      Progress progress) {
    Fingerprint environment = environment(workspace);
    DocumentCache cache = cache(output, environment, options);
    LinkedContent content = LinkedContent.of(workspace, options.selection(), cache, progress);
    List<Asset> assets = new ArrayList<>(content.site().assets());
    assets.addAll(siteAssets.assets());
    Outcome<List<Page>> files = new AssetPages(workspace.folder()).of(assets);
    LinkedContent checked = content.with(siteAssets.diagnostics()).with(files.diagnostics());
    save(cache, content.site(), output);
    if (isRefused(checked, options)) {
      return new Result(checked, Optional.empty());
    }
    progress.stage("Arranging", 0);
    Theme theme = theme(workspace);
    KeptFile index = new KeptFile(folder(output).resolve("index"), environment);
    SearchPages search =
        new SearchPages(content.bodies(), new SearchStore(output.work(), index, options.clean()));
    List<Page> pages = new ArrayList<>(pages(workspace, theme, DrawnPages::of, checked, search));
    LinkedContent placed = checked.with(AssetPages.clashes(assets, pages));
    if (isRefused(placed, options)) {
      return new Result(placed, Optional.empty());
    }
    files.value().ifPresent(pages::addAll);
    String fingerprint = environment + "\n" + theme.fingerprint() + "\n" + output.kind();
    SiteWriter writer =
        new SiteWriter(
            output, fingerprint, options.ownFilesOnly(), options.clean(), options.jobs(), progress);
    return new Result(placed, Optional.of(writer.write(pages.stream())));
  }

  private static DocumentCache cache(
      OutputFolder output, Fingerprint environment, Options options) {
    try {
      return DocumentCache.open(folder(output), environment, options.clean());
    } catch (IOException e) {
      throw MachineFailure.of(output.work(), "read the cache of the last build", e);
    }
  }

  private static Path folder(OutputFolder output) {
    return output.work().resolve("cache");
  }

  private static void save(DocumentCache cache, Site site, OutputFolder output) {
    Set<String> published = new HashSet<>();
    site.briefs().forEach(brief -> published.add(brief.id().path()));
    site.pages().forEach(page -> published.add(page.id().path()));
    site.days().forEach(d -> d.editions().forEach(e -> published.add(e.id().path())));
    try {
      cache.save(published);
    } catch (IOException e) {
      throw MachineFailure.of(output.work(), "keep a cache for the next build", e);
    }
  }

  /** Where previews of a site go when nobody names another folder. */
  public static Path previewFolder(Path site) {
    return site.resolve(".briefpress").resolve("preview");
  }

  /** Every page of the site but its assets. */
  public static List<Page> pages(
      Workspace workspace,
      Theme theme,
      Templates.Engine engine,
      LinkedContent content,
      SearchPages search) {
    Bodies bodies = content.bodies();
    // The index of search is made in one thread; the others need not wait for it.
    return Stream.<PageSource>of(
            new HtmlPages(theme, engine, bodies, provenance(workspace.settings())),
            new Feeds(),
            new BriefData(bodies),
            search)
        .parallel()
        .flatMap(source -> source.pages(content.site()))
        .toList();
  }

  private static boolean isRefused(LinkedContent content, Options options) {
    return content.report().diagnostics().stream()
        .anyMatch(d -> d.isError() || (options.strict() && isWarning(d)));
  }

  private static boolean isWarning(Diagnostic diagnostic) {
    return diagnostic.severity() == Severity.WARNING;
  }

  private static List<Path> sources(Workspace workspace) {
    Settings.Folders folders = workspace.settings().folders();
    return List.of(
        workspace.folder(),
        workspace.folder().resolve(folders.content()),
        workspace.folder().resolve(folders.themes()));
  }

  /** The theme that the site names. */
  static Theme theme(Workspace workspace) {
    Settings settings = workspace.settings();
    Path folder = workspace.folder().resolve(settings.folders().themes()).resolve(settings.theme());
    return Theme.load(settings.theme(), folder);
  }

  private static String program(Workspace workspace) {
    try {
      return Program.identity();
    } catch (IOException e) {
      throw MachineFailure.of(workspace.folder(), "read the program", e);
    }
  }

  // All that every document and every page depends on, beside the theme.
  private static Fingerprint environment(Workspace workspace) {
    return Fingerprint.of(
        String.join(
            "\n",
            program(workspace),
            workspace.settings().toString(),
            workspace.taxonomy().toString(),
            workspace.schemas().all().toString()));
  }

  // One line of inline Markdown; its links are resolved as if it stood at the top of the content.
  private static Provenance provenance(Settings settings) {
    String source = SettingLinks.source(settings);
    StringBuilder html = new StringBuilder();
    for (Block block : Markdown.of(Set.of()).parse(settings.provenance(), source).lead()) {
      html.append(block.html().html());
    }
    String text = html.toString().strip();
    boolean paragraph = text.startsWith("<p>") && text.indexOf("</p>") == text.length() - 4;
    return new Provenance(new RichText(paragraph ? text.substring(3, text.length() - 4) : text));
  }
}
