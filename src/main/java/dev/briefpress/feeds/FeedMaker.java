package dev.briefpress.feeds;

import dev.briefpress.content.Brief;
import dev.briefpress.content.BriefId;
import dev.briefpress.content.Rfc3339;
import dev.briefpress.content.SitePath;
import dev.briefpress.facts.Shared;
import dev.briefpress.facts.SiteFacts;
import dev.briefpress.links.Landmark;
import dev.briefpress.links.Site;
import dev.briefpress.links.Topic;
import dev.briefpress.render.JudgementWords;
import dev.briefpress.settings.Settings;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the feeds of a site; a brief stands in those of all its topics, and is told of once. */
final class FeedMaker {
  /** Most briefs that a feed tells of. */
  static final int MOST_ITEMS = 50;

  private final SiteFacts facts;
  private final Site site;
  private final JudgementWords words;
  private final Map<BriefId, Shared<Item>> items = new HashMap<>();

  FeedMaker(SiteFacts facts, JudgementWords words) {
    this.words = words;
    this.facts = facts;
    this.site = facts.site();
  }

  /** The site's feed. */
  Feed of(SitePath address) {
    Settings settings = site.settings();
    String description =
        settings.description().isEmpty() ? settings.tagline() : settings.description();
    SitePath home = Landmark.HOME.address();
    return of(address, settings.title(), description, home, site.briefs());
  }

  /** The feeds of the topics that have one. */
  Stream<Feed> ofTopics() {
    return site.allTopics().flatMap(topic -> of(topic).stream());
  }

  private Optional<Feed> of(Topic topic) {
    String title = topic.name() + " – " + site.settings().title();
    String description = topic.description().orElse("");
    return topic
        .feedAddress()
        .map(address -> of(address, title, description, topic.address(), topic.briefs()));
  }

  private Feed of(
      SitePath address, String title, String description, SitePath home, List<Brief> briefs) {
    Settings settings = site.settings();
    List<Shared<Item>> newest = briefs.stream().limit(MOST_ITEMS).map(this::item).toList();
    // A feed must say when it was updated, even one that has told of nothing yet.
    Instant updated =
        newest.stream()
            .map(item -> item.value().changed())
            .max(Instant::compareTo)
            .orElse(Instant.EPOCH);
    return new Feed(
        address,
        title,
        description,
        settings.lang(),
        settings.publisher().isEmpty() ? settings.title() : settings.publisher(),
        settings.host(),
        settings.absolute(home),
        Rfc3339.of(updated, settings.timezone()),
        newest);
  }

  private Shared<Item> item(Brief brief) {
    return items.computeIfAbsent(
        brief.id(),
        id -> new Shared<>(
                Item.of(brief, facts.links(brief), site.settings(), site.taxonomy(), words)));
  }
}
