package dev.briefpress.feeds;

import dev.briefpress.facts.SiteFacts;
import dev.briefpress.json.Json;
import dev.briefpress.judgement.Judgement;
import dev.briefpress.links.Landmark;
import dev.briefpress.render.JudgementWords;
import dev.briefpress.render.PageKind;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;

/**
 * The site's feed as JSON Feed 1.1, at {@code feed.json}; the same briefs, ids and dates as in the
 * Atom feed. What Briefpress adds of its own stands under {@code _briefpress}: docs/feeds.md.
 */
public final class JsonFeed implements PageKind<Feed> {
  private static final String VERSION = "https://jsonfeed.org/version/1.1";

  private final JudgementWords words;

  JsonFeed(JudgementWords words) {
    this.words = words;
  }

  @Override
  public Stream<Feed> facts(SiteFacts site) {
    return Stream.of(new FeedMaker(site, words).of(Landmark.JSON_FEED.address()));
  }

  @Override
  public byte[] bytes(Feed feed) {
    return Json.document(json -> write(feed, json));
  }

  private static void write(Feed feed, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("version", VERSION);
    json.writeStringProperty("title", feed.title());
    json.writeStringProperty("home_page_url", feed.home());
    json.writeStringProperty("feed_url", feed.absolute(feed.address()));
    if (!feed.description().isEmpty()) {
      json.writeStringProperty("description", feed.description());
    }
    json.writeArrayPropertyStart("authors");
    json.writeStartObject();
    json.writeStringProperty("name", feed.publisher());
    json.writeEndObject();
    json.writeEndArray();
    json.writeStringProperty("language", feed.lang());
    json.writeArrayPropertyStart("items");
    feed.items().forEach(item -> write(item.value(), json));
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(Item item, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("id", item.address());
    json.writeStringProperty("url", item.address());
    json.writeStringProperty("title", item.title());
    json.writeStringProperty("summary", item.statement());
    json.writeStringProperty("content_text", item.summary());
    json.writeStringProperty("date_published", item.published());
    if (!item.updated().equals(item.published())) {
      json.writeStringProperty("date_modified", item.updated());
    }
    json.writeArrayPropertyStart("tags");
    item.topics().forEach(topic -> json.writeString(topic.name()));
    json.writeEndArray();
    json.writeStringProperty("language", item.lang());
    json.writeObjectPropertyStart("_briefpress");
    json.writeStringProperty("confidence", item.confidence());
    if (item.judgement().isPresent()) {
      Judgement judgement = item.judgement().get();
      json.writeStringProperty("judgement", judgement.sentence());
      judgement.term().ifPresent(term -> json.writeStringProperty("likelihood", term));
    }
    json.writeStringProperty("data", item.data());
    json.writeEndObject();
    json.writeEndObject();
  }
}
