package dev.briefpress.feeds;

import dev.briefpress.links.Site;
import dev.briefpress.render.Page;
import dev.briefpress.render.PageSource;
import java.util.List;
import java.util.stream.Stream;

/** Everything that tells programs what the site holds: feeds, sitemap, robots. */
public final class Feeds implements PageSource {
  private static final List<PageSource> ALL =
      List.of(new AtomFeeds(), new JsonFeed(), new Sitemap(), new Robots());

  @Override
  public Stream<Page> pages(Site site) {
    return ALL.stream().flatMap(source -> source.pages(site));
  }
}
