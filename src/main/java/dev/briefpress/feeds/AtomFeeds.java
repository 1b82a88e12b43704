package dev.briefpress.feeds;

import dev.briefpress.content.Landmark;
import dev.briefpress.content.SitePath;
import dev.briefpress.facts.Planned;
import dev.briefpress.facts.SiteFacts;
import dev.briefpress.links.Topic;
import dev.briefpress.render.PageKind;
import dev.briefpress.render.part.JudgementWords;
import dev.briefpress.render.part.LabelWords;
import dev.briefpress.review.Author;
import dev.briefpress.review.DigitalSource;
import java.util.stream.Stream;

/**
 * Atom feeds (RFC 4287): the site's at {@code feed.xml}, and {@linkplain Topic#feedAddress one for
 * each topic}.
 *
 * <p>An entry's id is the address of the brief's page, which DESIGN promises not to change; its
 * {@code updated} moves only with the brief's own {@code updated} and {@code corrections}.
 */
public final class AtomFeeds implements PageKind<Feed> {
  /** How a browser shows a feed to a reader who opens it. */
  private static final SitePath STYLE = new SitePath("assets/feed.css");

  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

  private final JudgementWords words;
  private final LabelWords labels;

  AtomFeeds(JudgementWords words, LabelWords labels) {
    this.words = words;
    this.labels = labels;
  }

  @Override
  public Stream<Planned<Feed>> facts(SiteFacts site) {
    FeedMaker feeds = new FeedMaker(site);
    return Stream.concat(
        Stream.of(feeds.of(Landmark.FEED.address())), feeds.ofTopics(Topic::feedAddress));
  }

  @Override
  public byte[] bytes(Feed feed) {
    return Xml.styled(
        STYLE.from(feed.address()),
        xml ->
            xml.element(
                "feed", () -> write(feed, xml), "xmlns", NAMESPACE, "xml:lang", feed.lang()));
  }

  private void write(Feed feed, Xml xml) {
    String self = feed.absolute(feed.self());
    xml.text("id", self);
    xml.text("title", feed.title());
    if (!feed.description().isEmpty()) {
      xml.text("subtitle", feed.description());
    }
    xml.empty("link", "rel", "self", "type", "application/atom+xml", "href", self);
    xml.empty("link", "rel", "alternate", "type", "text/html", "href", feed.absolute(feed.home()));
    xml.text("updated", feed.updated());
    xml.element("author", () -> xml.text("name", feed.publisher()));
    xml.text("generator", "Briefpress");
    feed.entries(words, labels).forEach(entry -> write(entry, feed, xml));
  }

  private static void author(Author author, Xml xml) {
    xml.text("name", author.name());
    author.url().ifPresent(url -> xml.text("uri", url.toString()));
  }

  private static void write(Entry entry, Feed feed, Xml xml) {
    Runnable content =
        () -> {
          xml.text("id", entry.address());
          xml.text("title", entry.title());
          xml.empty("link", "rel", "alternate", "type", "text/html", "href", entry.address());
          for (Author author : entry.brief().header().authors()) {
            xml.element("author", () -> author(author, xml));
          }
          xml.text("published", entry.published());
          xml.text("updated", entry.updated());
          entry.topics().forEach(topic -> xml.empty("category", "term", topic));
          DigitalSource.of(entry.brief().header().ai())
              .ifPresent(
                  source ->
                      xml.empty(
                          "category",
                          "term",
                          source.term(),
                          "scheme",
                          DigitalSource.SCHEME,
                          "label",
                          entry.label().orElse(source.term())));
          xml.text("summary", entry.summary());
        };
    if (entry.lang().equals(feed.lang())) {
      xml.element("entry", content);
    } else {
      xml.element("entry", content, "xml:lang", entry.lang());
    }
  }
}
