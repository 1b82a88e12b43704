package dev.briefpress.exports;

import dev.briefpress.links.Site;
import dev.briefpress.render.Bodies;
import dev.briefpress.render.Page;
import dev.briefpress.render.PageSource;
import java.util.stream.Stream;

/** Files for other programs: each brief as data. */
public final class Exports implements PageSource {
  private final Bodies bodies;

  public Exports(Bodies bodies) {
    this.bodies = bodies;
  }

  @Override
  public Stream<Page> pages(Site site) {
    return new BriefData(bodies).pages(site);
  }
}
