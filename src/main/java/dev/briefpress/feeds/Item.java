package dev.briefpress.feeds;

import dev.briefpress.content.Brief;
import dev.briefpress.content.Header;
import dev.briefpress.content.Rfc3339;
import dev.briefpress.links.BriefLinks;
import dev.briefpress.links.Topic;
import dev.briefpress.judgement.Judgement;
import dev.briefpress.render.JudgementWords;
import dev.briefpress.settings.Facet;
import dev.briefpress.settings.Settings;
import dev.briefpress.settings.Taxonomy;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * What a feed tells of one brief.
 *
 * @param address full address of its page, which is also its id
 * @param data full address of the brief as data
 * @param statement what it judges, and with what confidence
 * @param summary the same, and the background
 * @param published RFC 3339
 * @param changed when its substance last changed
 * @param updated {@code changed} as RFC 3339
 * @param topics those in the facets that feeds tell of, the category first, then the first tags
 */
record Item(
    String address,
    String data,
    String title,
    String statement,
    String summary,
    Optional<Judgement> judgement,
    String lang,
    String published,
    Instant changed,
    String updated,
    String confidence,
    List<Label> topics) {

  /**
   * Most topics of an item in one facet: it stands in the feed of each, of which there may be many.
   */
  private static final int MOST_TOPICS = 20;

  Item {
    topics = List.copyOf(topics);
  }

  /**
   * A topic that an item belongs to.
   *
   * @param folder of its facet: {@code tags}
   */
  record Label(String folder, String slug, String name) {
    static Label of(Topic topic) {
      return new Label(topic.facet().folder(), topic.slug().value(), topic.name());
    }
  }

  static Item of(
      Brief brief,
      BriefLinks links,
      Settings settings,
      Taxonomy taxonomy,
      JudgementWords words) {
    ZoneId zone = settings.timezone();
    Header header = brief.header();
    Instant changed = header.changed(zone);
    return new Item(
        settings.absolute(brief.address().value()),
        settings.absolute(brief.dataAddress().value()),
        header.title(),
        words.statement(brief),
        words.summary(brief),
        brief.judgement(),
        header.lang(),
        header.date().rfc3339(zone),
        changed,
        Rfc3339.of(changed, zone),
        header.confidence().id(),
        taxonomy.facets(Facet.Role.FEED).stream()
            .flatMap(facet -> links.topics(facet.id()).stream().limit(MOST_TOPICS))
            .map(Label::of)
            .toList());
  }
}
