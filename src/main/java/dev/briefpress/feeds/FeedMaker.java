package dev.briefpress.feeds;

import dev.briefpress.content.Brief;
import dev.briefpress.content.BriefId;
import dev.briefpress.content.Landmark;
import dev.briefpress.content.SitePath;
import dev.briefpress.facts.Planned;
import dev.briefpress.facts.Shared;
import dev.briefpress.facts.SiteFacts;
import dev.briefpress.links.BriefLinks;
import dev.briefpress.links.Redirect;
import dev.briefpress.links.Site;
import dev.briefpress.links.Topic;
import dev.briefpress.settings.Facet;
import dev.briefpress.settings.Settings;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
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

  /** Briefs in the feed of a topic that had fewer within a week. */
  static final int SOME_ITEMS_OF_TOPIC = 10;

  /**
   * Most topics of an item in one facet: it stands in the feed of each, of which there may be many.
   */
  private static final int MOST_TOPICS = 20;

  private final SiteFacts facts;
  private final Site site;
  private final List<Facet> facets;
  private final Shared<Settings> settings;
  private final Map<BriefId, Shared<Item>> items = new ConcurrentHashMap<>();

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
    return new Planned<>(
        address,
        () ->
            new Feed(
                address,
                address,
                site.settings().title(),
                description,
                Landmark.HOME.address(),
                items(site.briefs(), MOST_ITEMS),
                settings));
  }

  /**
   * The feeds of the topics that have one, each also at the old addresses of its topic.
   *
   * @param address where the feed of a topic is
   */
  Stream<Planned<Feed>> ofTopics(Function<Topic, Optional<SitePath>> address) {
    Map<SitePath, List<Redirect>> old =
        site.feedRedirects().stream().collect(Collectors.groupingBy(Redirect::to));
    return site.allTopics()
        .flatMap(
            topic ->
                address.apply(topic).stream()
                    .flatMap(feed -> of(topic, feed, old.getOrDefault(feed, List.of()))));
  }

  private Stream<Planned<Feed>> of(Topic topic, SitePath feed, List<Redirect> old) {
    return Stream.concat(Stream.of(feed), old.stream().map(Redirect::from))
        .map(address -> new Planned<>(address, () -> of(topic, feed, address)));
  }

  private Feed of(Topic topic, SitePath feed, SitePath address) {
    return new Feed(
        address,
        feed,
        topic.name() + " – " + site.settings().title(),
        topic.description().orElse(""),
        topic.address(),
        items(topic.briefs(), most(topic.briefs())),
        settings);
  }

  /**
   * The number of items with which a feed reader that asks once a week misses none, within bounds.
   */
  private static int most(List<Brief> briefs) {
    long ofAWeek =
        briefs.stream()
            .limit(MOST_ITEMS_OF_TOPIC)
            .filter(brief -> day(brief).isAfter(day(briefs.get(0)).minusWeeks(1)))
            .count();
    return Math.max(SOME_ITEMS_OF_TOPIC, (int) ofAWeek);
  }

  private static LocalDate day(Brief brief) {
    return brief.header().date().day();
  }

  private List<Shared<Item>> items(List<Brief> briefs, int most) {
    return briefs.stream().limit(most).map(this::item).toList();
  }

  private Shared<Item> item(Brief brief) {
    return items.computeIfAbsent(
        brief.id(), id -> new Shared<>(new Item(brief, topics(facts.links(brief)))));
  }

  /** Their names, each once: a tag may be called what an organisation is called. */
  private List<String> topics(BriefLinks links) {
    return facets.stream()
        .flatMap(facet -> links.topics(facet.id()).stream().limit(MOST_TOPICS))
        .map(Topic::name)
        .distinct()
        .toList();
  }
}
