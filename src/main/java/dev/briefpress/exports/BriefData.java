package dev.briefpress.exports;

import dev.briefpress.content.Brief;
import dev.briefpress.content.SitePath;
import dev.briefpress.facts.Facts;
import dev.briefpress.facts.LinkTargets;
import dev.briefpress.facts.RelatedLink;
import dev.briefpress.facts.SiteFacts;
import dev.briefpress.facts.TopicLinks;
import dev.briefpress.json.Json;
import dev.briefpress.links.Site;
import dev.briefpress.render.Bodies;
import dev.briefpress.render.Page;
import dev.briefpress.render.PageKind;
import dev.briefpress.render.PageSource;
import java.util.List;
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

  /**
   * What the data of a brief tell.
   *
   * @param targets where the links of its text lead
   */
  record DataFacts(Brief brief, TopicLinks topics, List<RelatedLink> related, LinkTargets targets)
      implements Facts {
    DataFacts {
      related = List.copyOf(related);
    }

    static DataFacts of(Brief brief, SiteFacts site) {
      return new DataFacts(
          brief, site.topics(brief), site.related(brief), site.targets(brief.references()));
    }

    @Override
    public SitePath address() {
      return brief.dataAddress();
    }
  }

  /** A withdrawn brief. */
  record NoticeFacts(Brief brief) implements Facts {
    @Override
    public SitePath address() {
      return brief.dataAddress();
    }
  }

  @Override
  public Stream<Page> pages(Site site) {
    BriefJson format = new BriefJson(site.settings(), site.taxonomy());
    return Stream.concat(
        new Published(bodies, format).pages(site), new Notices(format).pages(site));
  }

  private record Published(Bodies bodies, BriefJson format) implements PageKind<DataFacts> {
    @Override
    public Stream<DataFacts> facts(SiteFacts site) {
      return site.site().briefs().stream().map(brief -> DataFacts.of(brief, site));
    }

    @Override
    public byte[] bytes(DataFacts facts) {
      return Json.document(json -> format.write(facts, bodies.of(facts.brief().id()), json));
    }
  }

  private record Notices(BriefJson format) implements PageKind<NoticeFacts> {
    @Override
    public Stream<NoticeFacts> facts(SiteFacts site) {
      return site.site().withdrawn().stream().map(NoticeFacts::new);
    }

    @Override
    public byte[] bytes(NoticeFacts facts) {
      return Json.document(json -> format.writeWithdrawn(facts.brief(), json));
    }
  }
}
