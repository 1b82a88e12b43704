package dev.briefpress.render;

import dev.briefpress.links.Site;
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

  @Override
  public Stream<Page> pages(Site site) {
    Renderer renderer = new Renderer(site, theme, engine);
    List<PageSource> sources =
        List.of(
            new ThemeAssets(theme),
            new BriefPages(renderer, bodies, provenance),
            new DayPages(renderer, bodies),
            new TopicPages(renderer),
            new ListPages(renderer),
            new StandingPages(renderer, bodies));
    return sources.stream().map(source -> source.pages(site)).reduce(Stream.of(), Stream::concat);
  }
}
