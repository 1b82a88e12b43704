package dev.briefpress.exports;

import dev.briefpress.content.Brief;
import dev.briefpress.content.Brief.Format;
import dev.briefpress.content.SitePath;
import dev.briefpress.facts.BriefContext;
import dev.briefpress.facts.Facts;
import dev.briefpress.facts.Planned;
import dev.briefpress.facts.Shared;
import dev.briefpress.facts.SiteFacts;
import dev.briefpress.links.Site;
import dev.briefpress.render.Bodies;
import dev.briefpress.render.Page;
import dev.briefpress.render.PageKind;
import dev.briefpress.render.PageSource;
import dev.briefpress.settings.Settings;
import dev.briefpress.settings.Taxonomy;
import java.util.stream.Stream;

/** Each brief in each format, beside its page; a withdrawn one as a notice. */
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

  /** What a format says about a brief. */
  record DataFacts(Brief brief, Format format, Shared<BriefContext> context) implements Facts {
    static DataFacts of(Brief brief, SiteFacts site, Format format) {
      return new DataFacts(brief, format, site.context(brief));
    }

    @Override
    public SitePath address() {
      return brief.address(format);
    }
  }

  /** A withdrawn brief. */
  record NoticeFacts(Brief brief, Format format) implements Facts {
    @Override
    public SitePath address() {
      return brief.address(format);
    }
  }

  @Override
  public Stream<Page> pages(SiteFacts facts) {
    Site site = facts.site();
    Settings settings = site.settings();
    return BriefFormats.ALL.stream()
        .flatMap(
            format ->
                Stream.concat(
                    new Published(bodies, format, settings, site.taxonomy()).pages(facts),
                    new Notices(format, settings, site.taxonomy()).pages(facts)));
  }

  private record Published(Bodies bodies, BriefFormat format, Settings settings, Taxonomy taxonomy)
      implements PageKind<DataFacts> {
    @Override
    public Stream<Planned<DataFacts>> facts(SiteFacts site) {
      return site.site().briefs().stream()
          .filter(brief -> brief.has(format.format()))
          .map(
              brief ->
                  new Planned<>(
                      brief.address(format.format()),
                      () -> DataFacts.of(brief, site, format.format())));
    }

    @Override
    public byte[] bytes(DataFacts facts) {
      return format.write(facts, bodies.of(facts.brief().id()), settings, taxonomy);
    }
  }

  private record Notices(BriefFormat format, Settings settings, Taxonomy taxonomy)
      implements PageKind<NoticeFacts> {
    @Override
    public Stream<Planned<NoticeFacts>> facts(SiteFacts site) {
      return site.site().withdrawn().stream()
          .filter(brief -> brief.has(format.format()))
          .map(brief -> Planned.of(new NoticeFacts(brief, format.format())));
    }

    @Override
    public byte[] bytes(NoticeFacts facts) {
      return format.writeWithdrawn(facts.brief(), settings, taxonomy);
    }
  }
}
