package dev.briefpress.feeds;

import dev.briefpress.content.Landmark;
import dev.briefpress.content.Rfc3339;
import dev.briefpress.content.SitePath;
import dev.briefpress.facts.BriefLink;
import dev.briefpress.facts.Facts;
import dev.briefpress.facts.Planned;
import dev.briefpress.facts.RevisionFacts;
import dev.briefpress.facts.Shared;
import dev.briefpress.facts.SiteFacts;
import dev.briefpress.render.PageKind;
import dev.briefpress.render.theme.Messages;
import dev.briefpress.settings.Settings;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/**
 * The newest corrections and retractions of the site as an Atom feed (RFC 4287).
 *
 * <p>An entry's id is made of the brief's address, the day, the kind, and a number where there are
 * several of that kind on that day. As entries are never edited and new ones follow the old ones,
 * it stays the same.
 */
public final class CorrectionsFeed implements PageKind<CorrectionsFeed.CorrectionItems> {
  /** Most entries. */
  static final int MOST = 100;

  private static final SitePath STYLE = new SitePath("assets/feed.css");
  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

  private final Messages messages;

  CorrectionsFeed(Messages messages) {
    this.messages = messages;
  }

  /** The entries, newest first. */
  record CorrectionItems(SitePath address, List<RevisionFacts> items, Shared<Settings> settings)
      implements Facts {
    CorrectionItems {
      items = List.copyOf(items);
    }
  }

  @Override
  public Stream<Planned<CorrectionItems>> facts(SiteFacts site) {
    SitePath address = Landmark.CORRECTIONS_FEED.address();
    Shared<Settings> settings = new Shared<>(site.site().settings());
    return Stream.of(
        new Planned<>(
            address,
            () ->
                new CorrectionItems(
                    address,
                    RevisionFacts.corrections(site).stream().limit(MOST).toList(),
                    settings)));
  }

  @Override
  public byte[] bytes(CorrectionItems feed) {
    Settings settings = feed.settings().value();
    return Xml.styled(
        STYLE.from(feed.address()),
        xml ->
            xml.element(
                "feed",
                () -> write(feed, settings, xml),
                "xmlns",
                NAMESPACE,
                "xml:lang",
                settings.lang()));
  }

  private void write(CorrectionItems feed, Settings settings, Xml xml) {
    String self = settings.absolute(feed.address());
    ZoneId zone = settings.timezone();
    xml.text("id", self);
    xml.text("title", messages.text("corrections.feed", settings.title()));
    xml.empty("link", "rel", "self", "type", "application/atom+xml", "href", self);
    xml.empty(
        "link",
        "rel",
        "alternate",
        "type",
        "text/html",
        "href",
        settings.absolute(Landmark.CORRECTIONS.address()));
    // Never the time of the build, so that an unchanged feed keeps its bytes.
    xml.text(
        "updated",
        feed.items().stream()
            .findFirst()
            .map(item -> moment(item, zone))
            .orElseGet(() -> Rfc3339.of(Instant.EPOCH, zone)));
    String publisher = settings.publisher().isEmpty() ? settings.title() : settings.publisher();
    xml.element("author", () -> xml.text("name", publisher));
    xml.text("generator", "Briefpress");
    feed.items().forEach(item -> write(item, settings, xml));
  }

  private static String moment(RevisionFacts item, ZoneId zone) {
    return Rfc3339.of(item.on().atStartOfDay(zone).toInstant(), zone);
  }

  private void write(RevisionFacts item, Settings settings, Xml xml) {
    BriefLink brief = item.brief().value();
    String address = settings.absolute(brief.address());
    String kind = item.kind().id();
    String number = item.place() == 1 ? "" : "-" + item.place();
    String moment = moment(item, settings.timezone());
    Runnable content =
        () -> {
          xml.text("id", address + "#" + kind + "-" + item.on() + number);
          xml.text(
              "title",
              messages.text("corrections.entry", messages.text("revision." + kind), brief.title()));
          xml.empty(
              "link", "rel", "alternate", "type", "text/html", "href", address + "#corrections");
          xml.text("published", moment);
          xml.text("updated", moment);
          xml.empty("category", "term", kind, "label", messages.text("revision." + kind));
          xml.text("summary", item.revision().text());
        };
    if (brief.lang().equals(settings.lang())) {
      xml.element("entry", content);
    } else {
      xml.element("entry", content, "xml:lang", brief.lang());
    }
  }
}
