package dev.briefpress.feeds;

import dev.briefpress.content.Brief;
import dev.briefpress.content.Fingerprint;
import dev.briefpress.content.Rfc3339;
import dev.briefpress.content.SitePath;
import dev.briefpress.links.Landmark;
import dev.briefpress.links.Site;
import dev.briefpress.links.Topic;
import dev.briefpress.render.Inputs;
import dev.briefpress.settings.Settings;
import java.time.Instant;
import java.util.List;

/**
 * The newest briefs of the site or of one topic, whatever the format.
 *
 * @param title of the feed; never empty
 * @param description possibly empty
 * @param host start of every full address, without closing slash
 * @param home full address of the page that shows the same list
 * @param updated RFC 3339; never the time of the build, so that an unchanged feed keeps its bytes
 * @param items newest first
 */
record Feed(
    String title,
    String description,
    String lang,
    String publisher,
    String host,
    String home,
    String updated,
    List<Item> items) {
  /** Most briefs that a feed tells of. */
  static final int MOST_ITEMS = 50;

  Feed {
    items = List.copyOf(items);
  }

  static Feed of(Site site) {
    Settings settings = site.settings();
    String description =
        settings.description().isEmpty() ? settings.tagline() : settings.description();
    return of(settings.title(), description, Landmark.HOME.address(), site.briefs(), site);
  }

  static Feed of(Topic topic, Site site) {
    String title = topic.name() + " – " + site.settings().title();
    return of(title, topic.description().orElse(""), topic.address(), topic.briefs(), site);
  }

  private static Feed of(
      String title, String description, SitePath home, List<Brief> briefs, Site site) {
    Settings settings = site.settings();
    List<Item> items = briefs.stream().limit(MOST_ITEMS).map(b -> Item.of(b, site)).toList();
    // A feed must say when it was updated, even one that has told of nothing yet.
    Instant updated =
        items.stream().map(Item::changed).max(Instant::compareTo).orElse(Instant.EPOCH);
    return new Feed(
        title,
        description,
        settings.lang(),
        settings.publisher().isEmpty() ? settings.title() : settings.publisher(),
        settings.host(),
        settings.absolute(home),
        Rfc3339.of(updated, settings.timezone()),
        items);
  }

  /** What the site's feed is made from. */
  static Fingerprint inputs(String format, Site site) {
    return inputs(Inputs.of(format), site.briefs(), site);
  }

  /** What the feed of {@code topic} is made from. */
  static Fingerprint inputs(String format, Topic topic, Site site) {
    return inputs(Inputs.of(format).topic(topic), topic.briefs(), site);
  }

  private static Fingerprint inputs(Inputs inputs, List<Brief> briefs, Site site) {
    for (Brief brief : briefs.subList(0, Math.min(MOST_ITEMS, briefs.size()))) {
      inputs.brief(brief).sum(Item.links(brief, site).topicSum());
    }
    return inputs.sum();
  }

  String absolute(SitePath path) {
    return host + "/" + path;
  }
}
