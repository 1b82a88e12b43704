package dev.briefpress.feeds;

import dev.briefpress.content.Brief;
import dev.briefpress.content.Landmark;
import dev.briefpress.facts.Planned;
import dev.briefpress.facts.SiteFacts;
import dev.briefpress.json.Json;
import dev.briefpress.judgement.Judgement;
import dev.briefpress.links.Topic;
import dev.briefpress.render.PageKind;
import dev.briefpress.render.part.JudgementWords;
import dev.briefpress.render.part.LabelWords;
import dev.briefpress.review.Author;
import dev.briefpress.review.Statement;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;

/**
 * The feeds of the site, at {@code feed.json}, and of its topics as JSON Feed 1.1; the same briefs,
 * ids and dates as in the Atom feeds. What Briefpress adds of its own stands under {@code
 * _briefpress}: docs/feeds.md.
 */
public final class JsonFeed implements PageKind<Feed> {
  private static final String VERSION = "https://jsonfeed.org/version/1.1";

  private final JudgementWords words;
  private final LabelWords labels;

  JsonFeed(JudgementWords words, LabelWords labels) {
    this.words = words;
    this.labels = labels;
  }

  @Override
  public Stream<Planned<Feed>> facts(SiteFacts site) {
    FeedMaker feeds = new FeedMaker(site);
    return Stream.concat(
        Stream.of(feeds.of(Landmark.JSON_FEED.address())), feeds.ofTopics(Topic::jsonFeedAddress));
  }

  @Override
  public byte[] bytes(Feed feed) {
    return Json.document(json -> write(feed, json));
  }

  private void write(Feed feed, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("version", VERSION);
    json.writeStringProperty("title", feed.title());
    json.writeStringProperty("home_page_url", feed.absolute(feed.home()));
    json.writeStringProperty("feed_url", feed.absolute(feed.self()));
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
    feed.entries(words, labels).forEach(entry -> write(entry, feed, json));
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(Entry entry, Feed feed, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("id", entry.address());
    json.writeStringProperty("url", entry.address());
    json.writeStringProperty("title", entry.title());
    json.writeStringProperty("content_text", entry.summary());
    json.writeStringProperty("date_published", entry.published());
    if (!entry.updated().equals(entry.published())) {
      json.writeStringProperty("date_modified", entry.updated());
    }
    json.writeArrayPropertyStart("tags");
    entry.topics().forEach(json::writeString);
    json.writeEndArray();
    if (!entry.lang().equals(feed.lang())) {
      json.writeStringProperty("language", entry.lang());
    }
    authors(entry.brief().header().authors(), json);
    json.writeObjectPropertyStart("_briefpress");
    json.writeStringProperty("confidence", entry.confidence());
    if (entry.judgement().isPresent()) {
      Judgement judgement = entry.judgement().get();
      json.writeStringProperty("judgement", judgement.sentence());
      judgement.term().ifPresent(term -> json.writeStringProperty("likelihood", term));
    }
    Brief brief = entry.brief();
    if (brief.statement() != Statement.NOTHING) {
      json.writeStringProperty("statement", brief.statement().id());
    }
    entry.label().ifPresent(label -> json.writeStringProperty("label", label));
    brief.header().ai().ifPresent(ai -> json.writeStringProperty("ai", ai.use().id()));
    json.writeStringProperty("data", entry.data());
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void authors(List<Author> authors, JsonGenerator json) {
    if (authors.isEmpty()) {
      return;
    }
    json.writeArrayPropertyStart("authors");
    for (Author author : authors) {
      json.writeStartObject();
      json.writeStringProperty("name", author.name());
      author.url().ifPresent(url -> json.writeStringProperty("url", url.toString()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
