package dev.briefpress.exports;

import dev.briefpress.content.Brief;
import dev.briefpress.json.Json;
import dev.briefpress.links.BriefLinks;
import dev.briefpress.links.Site;
import dev.briefpress.render.Bodies;
import dev.briefpress.render.Inputs;
import dev.briefpress.render.Page;
import dev.briefpress.render.PageSource;
import java.util.Objects;
import java.util.stream.Stream;

/** Each brief as data, beside its page; a withdrawn one as a notice. */
public final class BriefData implements PageSource {
  private final Bodies bodies;

  /**
   * The data of a site.
   *
   * @param bodies of the site's published briefs
   */
  public BriefData(Bodies bodies) {
    this.bodies = bodies;
  }

  @Override
  public Stream<Page> pages(Site site) {
    return Stream.concat(
        site.briefs().stream().map(brief -> page(brief, site)),
        site.withdrawn().stream().map(brief -> notice(brief, site)));
  }

  private Page page(Brief brief, Site site) {
    BriefLinks links = Objects.requireNonNull(site.links().get(brief.id()), brief.id()::path);
    Inputs inputs =
        Inputs.of(BriefJson.FORMAT)
            .brief(brief)
            .sum(links.topicSum())
            .sum(links.neighbourSum())
            .targets(brief.references(), site);
    return new Page(
        brief.dataAddress(),
        inputs.sum(),
        () -> Json.document(json -> BriefJson.write(brief, bodies.of(brief.id()), site, json)));
  }

  private static Page notice(Brief brief, Site site) {
    return new Page(
        brief.dataAddress(),
        Inputs.of(BriefJson.FORMAT).brief(brief).sum(),
        () -> Json.document(json -> BriefJson.writeWithdrawn(brief, site, json)));
  }
}
