package dev.briefpress.feeds;

import dev.briefpress.content.Rfc3339;
import dev.briefpress.content.SitePath;
import dev.briefpress.facts.Facts;
import dev.briefpress.facts.Shared;
import dev.briefpress.render.part.JudgementWords;
import dev.briefpress.render.part.LabelWords;
import dev.briefpress.settings.Settings;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/**
 * The newest briefs of the site or of one topic, whatever the format.
 *
 * @param address of the file
 * @param self address that the feed says it has; another than {@code address} in a copy that stands
 *     at an old address
 * @param title of the feed; never empty
 * @param description possibly empty
 * @param home the page that shows the same list
 * @param items newest first
 * @param settings for language, publisher, full addresses and the time zone
 */
record Feed(
    SitePath address,
    SitePath self,
    String title,
    String description,
    SitePath home,
    List<Shared<Item>> items,
    Shared<Settings> settings)
    implements Facts {
  Feed {
    items = List.copyOf(items);
  }

  /** The items in words, in the same order. */
  Stream<Entry> entries(JudgementWords words, LabelWords labels) {
    return items.stream().map(item -> Entry.of(item.value(), settings.value(), words, labels));
  }

  String lang() {
    return settings.value().lang();
  }

  String publisher() {
    String publisher = settings.value().publisher();
    return publisher.isEmpty() ? settings.value().title() : publisher;
  }

  /**
   * When the last of its briefs changed, RFC 3339: never the time of the build, so that an
   * unchanged feed keeps its bytes. A feed must have such a time, also one without items.
   */
  String updated() {
    ZoneId zone = settings.value().timezone();
    Instant last =
        items.stream()
            .map(item -> item.value().brief().header().changed(zone))
            .max(Instant::compareTo)
            .orElse(Instant.EPOCH);
    return Rfc3339.of(last, zone);
  }

  String absolute(SitePath path) {
    return settings.value().absolute(path);
  }
}
