package dev.briefpress.render;

import dev.briefpress.content.Landmark;
import dev.briefpress.content.SitePath;
import dev.briefpress.facts.Facts;
import dev.briefpress.facts.FeedLinks;
import dev.briefpress.facts.FeedLinks.OfTopic;
import dev.briefpress.facts.Planned;
import dev.briefpress.facts.SiteFacts;
import dev.briefpress.render.part.FacetWords;
import dev.briefpress.render.theme.Messages;
import dev.briefpress.render.view.Frame;
import dev.briefpress.render.view.Group;
import dev.briefpress.render.view.Link;
import dev.briefpress.render.view.Views;
import dev.briefpress.render.view.Views.FeedLine;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page that says how to follow the site, with all its feeds. */
final class SubscribePage implements HtmlKind<SubscribePage.SubscribeFacts> {
  /** About the most topics on the page, in equal parts for each facet; the OPML file has all. */
  static final int MOST = 600;

  /** Most topics of one facet, however few facets there are. */
  private static final int MOST_OF_FACET = 120;

  private final Renderer renderer;
  private final Messages messages;
  private final FacetWords words;

  SubscribePage(Renderer renderer) {
    this.renderer = renderer;
    this.messages = renderer.messages();
    this.words = new FacetWords(messages);
  }

  /** The feeds of the site's topics. */
  record SubscribeFacts(SitePath address, List<FeedLinks> feeds) implements Facts {
    SubscribeFacts {
      feeds = List.copyOf(feeds);
    }
  }

  @Override
  public String template() {
    return "subscribe";
  }

  @Override
  public Stream<Planned<SubscribeFacts>> facts(SiteFacts site) {
    return Stream.of(
        new Planned<>(
            Landmark.SUBSCRIBE.address(),
            () -> new SubscribeFacts(Landmark.SUBSCRIBE.address(), FeedLinks.of(site.site()))));
  }

  @Override
  public Model model(SubscribeFacts facts) {
    SitePath page = facts.address();
    Frame frame =
        renderer
            .frames()
            .page(Landmark.SUBSCRIBE)
            .description(messages.text("subscribe.intro"))
            .frame();
    List<Link> site =
        Stream.of(Landmark.FEED, Landmark.JSON_FEED)
            .map(feed -> new Link(renderer.settings().absolute(feed.address()), href(feed, page)))
            .toList();
    int most = Math.min(MOST_OF_FACET, MOST / Math.max(1, facts.feeds().size()));
    return new Model(
        frame,
        new Views.Subscribe(
            site,
            href(Landmark.FEED_LIST, page),
            facts.feeds().stream().map(feeds -> group(feeds, most, page)).toList()));
  }

  private Group<FeedLine> group(FeedLinks feeds, int most, SitePath page) {
    List<OfTopic> all = feeds.topics();
    Set<OfTopic> shown =
        all.stream()
            .sorted(Comparator.comparingInt(OfTopic::briefs).reversed())
            .limit(most)
            .collect(Collectors.toCollection(HashSet::new));
    String note =
        all.size() > most
            ? messages.text("subscribe.most", most, all.size())
            : messages.text("subscribe.count", all.size());
    return new Group<>(
        "feeds-" + feeds.facet().folder(),
        words.all(feeds.facet()),
        feeds.facet().index().from(page),
        note,
        all.stream()
            .filter(shown::contains)
            .map(
                t ->
                    new FeedLine(
                        t.name(), t.page().from(page), t.feed().from(page), t.json().from(page)))
            .toList());
  }

  private static String href(Landmark to, SitePath page) {
    return to.address().from(page);
  }
}
