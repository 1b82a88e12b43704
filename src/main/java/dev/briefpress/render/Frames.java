package dev.briefpress.render;

import dev.briefpress.content.Brief;
import dev.briefpress.content.SitePath;
import dev.briefpress.content.StandingPage;
import dev.briefpress.links.Landmark;
import dev.briefpress.links.Site;
import dev.briefpress.render.Frame.FeedLink;
import dev.briefpress.render.Frame.NavLink;
import dev.briefpress.settings.Category;
import dev.briefpress.settings.Settings;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes what surrounds a page: head, navigation, foot. */
final class Frames {
  private final Site site;
  private final Messages messages;
  private final List<SitePath> styles;

  Frames(Site site, Messages messages, List<SitePath> styles) {
    this.site = site;
    this.messages = messages;
    this.styles = List.copyOf(styles);
  }

  /** A page's own part of its frame; begin with {@link #page}. */
  final class Draft {
    private final SitePath page;
    private final String title;
    private String description;
    private String lang = site.settings().lang();
    private String type = "website";
    private String jsonLd = "";
    private String section = "";
    private Optional<SitePath> feed = Optional.empty();
    private boolean indexed = true;

    private Draft(SitePath page, String title) {
      this.page = page;
      this.title = title;
      this.description = site.settings().description();
    }

    Draft description(String text) {
      this.description = text.isEmpty() ? description : text;
      return this;
    }

    Draft lang(String tag) {
      this.lang = tag;
      return this;
    }

    Draft article(String data) {
      this.type = "article";
      this.jsonLd = data;
      return this;
    }

    Draft data(String data) {
      this.jsonLd = data;
      return this;
    }

    Draft in(String navigationEntry) {
      this.section = navigationEntry;
      return this;
    }

    Draft feed(Optional<SitePath> address) {
      this.feed = address;
      return this;
    }

    Draft hidden() {
      this.indexed = false;
      return this;
    }

    Frame frame() {
      Settings settings = site.settings();
      boolean home = page.equals(Landmark.HOME.address());
      return new Frame(
          lang,
          home ? settings.title() : title + " · " + settings.title(),
          description,
          notFound() ? base() : page.toRoot(),
          settings.absolute(page),
          type,
          settings.title(),
          settings.tagline(),
          settings.publisher(),
          settings.tlp().marking(),
          navigation(),
          footer(),
          feeds(),
          styles.stream().map(this::href).toList(),
          jsonLd,
          indexed);
    }

    private List<NavLink> navigation() {
      List<NavLink> links = new ArrayList<>();
      links.add(entry("nav.days", Landmark.DAYS));
      links.add(entry("nav.categories", Landmark.CATEGORIES));
      links.add(entry("nav.tags", Landmark.TAGS));
      links.add(entry("nav.archive", Landmark.ARCHIVE));
      return links;
    }

    private NavLink entry(String key, Landmark landmark) {
      return new NavLink(messages.text(key), href(landmark.address()), section.equals(key));
    }

    private List<NavLink> footer() {
      List<NavLink> links = new ArrayList<>();
      for (StandingPage standing : site.pages()) {
        standing
            .nav()
            .ifPresent(
                label ->
                    links.add(
                        new NavLink(
                            label, href(standing.address()), standing.address().equals(page))));
      }
      links.add(entry("nav.entities", Landmark.ENTITIES));
      links.add(entry("nav.techniques", Landmark.TECHNIQUES));
      links.add(new NavLink(messages.text("nav.feed"), href(new SitePath("feed.xml")), false));
      return links;
    }

    private List<FeedLink> feeds() {
      List<FeedLink> feeds = new ArrayList<>();
      String name = site.settings().title();
      feeds.add(new FeedLink(name, href(new SitePath("feed.xml")), "application/atom+xml"));
      feeds.add(new FeedLink(name, href(new SitePath("feed.json")), "application/feed+json"));
      feed.ifPresent(f -> feeds.add(new FeedLink(title, href(f), "application/atom+xml")));
      return feeds;
    }

    private boolean notFound() {
      return page.equals(Landmark.NOT_FOUND.address());
    }

    private String href(SitePath to) {
      return notFound() ? base() + to.value() : to.from(page);
    }
  }

  /** Where the site begins on its host: {@code /} or {@code /briefs/}. */
  String base() {
    String path = URI.create(site.settings().host()).getPath();
    return path == null ? "/" : path.replaceAll("/+$", "") + "/";
  }

  Draft page(SitePath page, String title) {
    return new Draft(page, title);
  }

  Draft page(Landmark landmark, String titleKey) {
    return new Draft(landmark.address(), messages.text(titleKey));
  }

  /** A brief in a list on {@code page}. */
  Card card(Brief brief, SitePath page) {
    String category = brief.header().category();
    SitePath categoryPage = new SitePath("categories/" + category + ".html");
    return new Card(
        brief.header().title(),
        brief.address().from(page),
        brief.header().date().day().toString(),
        messages.date(brief.header().date().day()),
        site.taxonomy().category(category).map(Category::name).orElse(category),
        categoryPage.from(page),
        brief.header().confidence().id(),
        messages.text("confidence." + brief.header().confidence().id()),
        brief.summary());
  }

  List<Card> cards(List<Brief> briefs, SitePath page) {
    return briefs.stream().map(b -> card(b, page)).toList();
  }
}
