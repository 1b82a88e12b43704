package dev.briefpress.publish;

import dev.briefpress.content.Fingerprint;
import dev.briefpress.content.RichText;
import dev.briefpress.content.SitePath;
import dev.briefpress.exports.BriefData;
import dev.briefpress.facts.SiteFacts;
import dev.briefpress.feeds.Feeds;
import dev.briefpress.hosting.CacheRules;
import dev.briefpress.hosting.HostingFiles;
import dev.briefpress.hosting.WebManifest;
import dev.briefpress.links.SettingLinks;
import dev.briefpress.markup.Block;
import dev.briefpress.markup.Markdown;
import dev.briefpress.offline.OfflineWorker;
import dev.briefpress.render.Bodies;
import dev.briefpress.render.HtmlPages;
import dev.briefpress.render.Page;
import dev.briefpress.render.PageSource;
import dev.briefpress.render.Provenance;
import dev.briefpress.render.drawn.DrawnPages;
import dev.briefpress.render.theme.Messages;
import dev.briefpress.render.theme.NamedScripts;
import dev.briefpress.render.theme.Templates;
import dev.briefpress.render.theme.Theme;
import dev.briefpress.search.SearchPages;
import dev.briefpress.search.SearchScripts;
import dev.briefpress.search.text.SearchLanguage;
import dev.briefpress.settings.Settings;
import dev.briefpress.social.CardImages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * A linked site and its theme, from which every file of the site can be made: a build writes them
 * all, a preview makes those that are asked for.
 *
 * @param engine reads the theme's templates
 */
public record PlannedSite(LinkedContent content, Theme theme, Templates.Engine engine) {

  /** The theme that a site names. */
  public static Theme theme(Workspace workspace) {
    Settings settings = workspace.settings();
    Path folder = workspace.folder().resolve(settings.folders().themes()).resolve(settings.theme());
    return NamedScripts.in(Theme.load(settings.theme(), folder), scripts(settings));
  }

  /** An engine for builds and previews, which reads the templates of one theme once. */
  public static Templates.Engine newEngine() {
    Map<String, Templates> read = new ConcurrentHashMap<>();
    return (theme, messages, lang) ->
        read.computeIfAbsent(
            messages.language() + " " + lang, both -> DrawnPages.of(theme, messages, lang));
  }

  /** The scripts that are not of the theme, by the names by which templates name them. */
  static Map<String, SitePath> scripts(Settings settings) {
    return SearchScripts.named(
        SearchLanguage.of(settings.lang()), settings.search().endpoint().isPresent());
  }

  /**
   * Every page of the site but the files of search, and those that are published as they are. None
   * is made yet.
   */
  public List<Page> pages() {
    Settings settings = settings();
    Bodies bodies = content.bodies();
    Messages messages = Messages.of(theme, settings.lang());
    SiteFacts facts = new SiteFacts(content.site());
    return Stream.<PageSource>of(
            new HtmlPages(theme, engine, bodies, provenance(settings)),
            new Feeds(messages),
            new BriefData(bodies),
            new CardImages(settings, messages),
            new WebManifest(settings),
            new HostingFiles(settings, hashed()),
            new OfflineWorker(hashed()))
        .flatMap(source -> source.pages(facts))
        .toList();
  }

  /**
   * The files of search, whose names follow from what is in them: for these the index is made.
   *
   * @param last where the index of the last build is
   */
  public List<Page> search(SearchPages.Store last) {
    Fingerprint environment = Build.environment(content.workspace());
    return new SearchPages(content.bodies(), last, environment)
        .pages(new SiteFacts(content.site()))
        .toList();
  }

  private Settings settings() {
    return content.workspace().settings();
  }

  /** How long which files of a site may be kept. */
  public static CacheRules caching(Workspace workspace) {
    return CacheRules.of(hashed(theme(workspace), workspace.settings()));
  }

  private List<SitePath> hashed() {
    return hashed(theme, settings());
  }

  private static List<SitePath> hashed(Theme theme, Settings settings) {
    List<SitePath> hashed = new ArrayList<>(HtmlPages.hashed(theme));
    hashed.addAll(scripts(settings).values());
    return hashed;
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
