package dev.briefpress.render;

import dev.briefpress.content.SitePath;
import dev.briefpress.facts.PageList;
import dev.briefpress.facts.Shared;
import dev.briefpress.facts.SiteFacts;
import dev.briefpress.links.Site;
import dev.briefpress.render.frame.Surroundings;
import dev.briefpress.render.theme.Templates;
import dev.briefpress.render.theme.Theme;
import java.util.List;
import java.util.stream.Stream;

/** All HTML pages of a site, and its theme's files. */
public final class HtmlPages implements PageSource {
  private final Theme theme;
  private final Templates.Engine engine;
  private final Bodies bodies;
  private final Provenance provenance;

  /**
   * @param engine reads the theme's templates
   * @param bodies hands out the texts of published documents
   * @param provenance the line that each brief shows
   */
  public HtmlPages(Theme theme, Templates.Engine engine, Bodies bodies, Provenance provenance) {
    this.theme = theme;
    this.engine = engine;
    this.bodies = bodies;
    this.provenance = provenance;
  }

  /** Addresses of the theme's files whose names change with their content. */
  public static List<SitePath> hashed(Theme theme) {
    return ThemeAssets.hashed(theme);
  }

  @Override
  public Stream<Page> pages(SiteFacts facts) {
    Site site = facts.site();
    PageList list = PageList.of(site, bodies::of);
    Shared<PageList> shared = new Shared<>(list);
    Renderer renderer =
        new Renderer(
            site.settings(),
            site.taxonomy(),
            site.preview(),
            Surroundings.of(site, list),
            theme,
            engine);
    Stream<Page> pages =
        Stream.<HtmlKind<?>>of(
                new WithdrawnPages(renderer),
                new DayPages(renderer, bodies),
                new CalendarPage(renderer),
                new TopicPages(renderer),
                new TopicIndexPages(renderer),
                new HomePage(renderer, bodies),
                new ArchivePage(renderer),
                new MonthPages(renderer),
                new WeekPages(renderer),
                new SearchPage(renderer),
                new SubscribePage(renderer),
                new LadderPage(renderer),
                new CorrectionsPage(renderer),
                new NotFoundPage(renderer),
                new OfflinePage(renderer),
                new RedirectPages(renderer),
                new MailPages(renderer))
            .flatMap(kind -> renderer.pages(kind, facts));
    Stream<Page> documents =
        renderer.languages(site).stream()
            .flatMap(
                own ->
                    Stream.concat(
                        Stream.concat(
                            own.pages(
                                new BriefPages(own, bodies, provenance, site.formats()), facts),
                            own.pages(new HistoryPages(own), facts)),
                        own.pages(new StandingPages(own, bodies, shared), facts)));
    return Stream.of(
            new ThemeAssets(theme, renderer.messages()).pages(facts),
            documents,
            pages,
            new MailTexts(renderer).pages(facts))
        .flatMap(p -> p);
  }
}
