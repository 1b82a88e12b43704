package dev.briefpress.feeds;

import dev.briefpress.content.Landmark;
import dev.briefpress.content.SitePath;
import dev.briefpress.facts.Facts;
import dev.briefpress.facts.FeedLinks;
import dev.briefpress.facts.Planned;
import dev.briefpress.facts.SiteFacts;
import dev.briefpress.render.PageKind;
import dev.briefpress.settings.Settings;
import java.util.List;
import java.util.stream.Stream;

/**
 * All Atom feeds of the site as OPML 2.0, the format in which feed readers exchange lists of feeds.
 */
public final class FeedList implements PageKind<FeedList.ListFacts> {
  /**
   * What the list names.
   *
   * @param settings for the title and full addresses
   */
  record ListFacts(SitePath address, Settings settings, List<FeedLinks> feeds) implements Facts {
    ListFacts {
      feeds = List.copyOf(feeds);
    }
  }

  @Override
  public Stream<Planned<ListFacts>> facts(SiteFacts site) {
    SitePath address = Landmark.FEED_LIST.address();
    return Stream.of(
        new Planned<>(
            address,
            () -> new ListFacts(address, site.site().settings(), FeedLinks.of(site.site()))));
  }

  @Override
  public byte[] bytes(ListFacts facts) {
    Settings settings = facts.settings();
    return Xml.document(
        xml ->
            xml.element(
                "opml",
                () -> {
                  xml.element("head", () -> xml.text("title", settings.title()));
                  xml.element("body", () -> body(facts, xml));
                },
                "version",
                "2.0"));
  }

  private static void body(ListFacts facts, Xml xml) {
    Settings settings = facts.settings();
    outline(settings.title(), Landmark.FEED.address(), Landmark.HOME.address(), settings, xml);
    for (FeedLinks group : facts.feeds()) {
      xml.element(
          "outline",
          () ->
              group
                  .topics()
                  .forEach(
                      topic ->
                          outline(
                              topic.name() + " – " + settings.title(),
                              topic.feed(),
                              topic.page(),
                              settings,
                              xml)),
          "text",
          group.facet().plural());
    }
  }

  private static void outline(
      String title, SitePath feed, SitePath page, Settings settings, Xml xml) {
    xml.empty(
        "outline",
        "type",
        "rss",
        "text",
        title,
        "title",
        title,
        "xmlUrl",
        settings.absolute(feed),
        "htmlUrl",
        settings.absolute(page));
  }
}
