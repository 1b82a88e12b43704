package dev.briefpress.exports;

import dev.briefpress.content.Brief;
import dev.briefpress.content.Header;
import dev.briefpress.content.Reference;
import dev.briefpress.content.SitePath;
import dev.briefpress.json.Json;
import dev.briefpress.links.BriefLinks;
import dev.briefpress.links.Related;
import dev.briefpress.links.Site;
import dev.briefpress.links.Topic;
import dev.briefpress.render.Bodies;
import dev.briefpress.render.Page;
import dev.briefpress.render.PageSource;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
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
    return new Page(
        brief.dataAddress(),
        inputs(brief, site),
        () -> Json.document(json -> BriefJson.write(brief, bodies.of(brief.id()), site, json)));
  }

  private static Page notice(Brief brief, Site site) {
    return new Page(
        brief.dataAddress(),
        common(brief, site).toString(),
        () -> Json.document(json -> BriefJson.writeWithdrawn(brief, site, json)));
  }

  // The brief's own words are in its digest; the rest is what defaults and other files add to them.
  private static String inputs(Brief brief, Site site) {
    StringJoiner inputs = common(brief, site);
    Header header = brief.header();
    BriefLinks links = Objects.requireNonNull(site.links().get(brief.id()), brief.id()::path);
    inputs
        .add(brief.kicker())
        .add(brief.summary())
        .add(header.lang())
        .add(header.tlp().label())
        .add(header.schema().toString())
        .add(brief.entities().toString())
        .add(links.category().name());
    for (List<Topic> topics : List.of(links.tags(), links.entities(), links.techniques())) {
      for (Topic topic : topics) {
        inputs.add(topic.name()).add(topic.address().value()).add(topic.entityKind().orElse(""));
      }
    }
    for (Related related : links.related()) {
      inputs.add(related.brief().address().value()).add(related.brief().header().title());
      inputs.add(String.valueOf(related.pinned())).add(related.shared().toString());
    }
    for (Reference reference : brief.references()) {
      SitePath target = site.addresses().get(reference.target());
      inputs.add(target == null ? "" : target.value());
    }
    return inputs.toString();
  }

  private static StringJoiner common(Brief brief, Site site) {
    return new StringJoiner("\n")
        .add(BriefJson.FORMAT)
        .add(brief.digest())
        .add(brief.header().status().id())
        .add(brief.address().value())
        .add(site.settings().host())
        .add(site.settings().timezone().toString());
  }
}
