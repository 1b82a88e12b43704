package dev.briefpress.feeds;

import dev.briefpress.content.Brief;
import dev.briefpress.content.BriefId;
import dev.briefpress.content.SitePath;
import dev.briefpress.facts.Planned;
import dev.briefpress.facts.Shared;
import dev.briefpress.facts.SiteFacts;
import dev.briefpress.feeds.Item.Label;
import dev.briefpress.links.BriefLinks;
import dev.briefpress.links.Landmark;
import dev.briefpress.links.Site;
import dev.briefpress.links.Topic;
import dev.briefpress.settings.Facet;
import dev.briefpress.settings.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Makes the feeds of a site. A brief stands in the feeds of all its topics as the same item. Safe
 * for several threads.
 */
final class FeedMaker {
  /** Most briefs in the site's feed. */
  static final int MOST_ITEMS = 50;

  /** Most briefs in the feed of a topic: a brief stands in the feeds of some dozen topics. */
  static final int MOST_ITEMS_OF_TOPIC = 20;

  /**
   * Most topics of an item in one facet: it stands in the feed of each, of which there may be many.
   */
  private static final int MOST_TOPICS = 20;

  private final SiteFacts facts;
  private final Site site;
  private final List<Facet> facets;
  private final Shared<Settings> settings;
  private final Map<BriefId, Shared<Item>> items = new ConcurrentHashMap<>();
  private final Map<SitePath, Shared<Label>> labels = new ConcurrentHashMap<>();

  FeedMaker(SiteFacts facts) {
    this.facts = facts;
    this.site = facts.site();
    this.facets = site.taxonomy().facets(Facet.Role.FEED);
    this.settings = new Shared<>(site.settings());
  }

  /** The site's feed. */
  Planned<Feed> of(SitePath address) {
    String description =
        site.settings().description().isEmpty()
            ? site.settings().tagline()
            : site.settings().description();
    SitePath home = Landmark.HOME.address();
    return new Planned<>(
        address,
        () ->
            of(
                address,
                site.settings().title(),
                description,
                home,
                newest(site.briefs(), MOST_ITEMS)));
  }

  /**
   * The feeds of the topics that have one.
   *
   * @param address where the feed of a topic is
   */
  Stream<Planned<Feed>> ofTopics(Function<Topic, Optional<SitePath>> address) {
    return site.allTopics().flatMap(topic -> of(topic, address.apply(topic)).stream());
  }

  private Optional<Planned<Feed>> of(Topic topic, Optional<SitePath> feed) {
    String title = topic.name() + " – " + site.settings().title();
    String description = topic.description().orElse("");
    return feed.map(
        address ->
            new Planned<>(
                address,
                () ->
                    of(
                        address,
                        title,
                        description,
                        topic.address(),
                        newest(topic.briefs(), MOST_ITEMS_OF_TOPIC))));
  }

  private Feed of(
      SitePath address, String title, String description, SitePath home, List<Brief> briefs) {
    List<Shared<Item>> items = briefs.stream().map(this::item).toList();
    return new Feed(address, title, description, home, items, settings);
  }

  private static List<Brief> newest(List<Brief> briefs, int most) {
    return briefs.subList(0, Math.min(most, briefs.size()));
  }

  private Shared<Item> item(Brief brief) {
    return items.computeIfAbsent(
        brief.id(), id -> new Shared<>(new Item(brief, labels(facts.links(brief)))));
  }

  private List<Shared<Label>> labels(BriefLinks links) {
    List<Shared<Label>> all = new ArrayList<>();
    for (Facet facet : facets) {
      links.topics(facet.id()).stream()
          .limit(MOST_TOPICS)
          .map(topic -> labels.computeIfAbsent(topic.address(), a -> new Shared<>(Label.of(topic))))
          .forEach(all::add);
    }
    return all;
  }
}
