package dev.briefpress.render;

import dev.briefpress.content.Brief;
import dev.briefpress.content.BriefId;
import dev.briefpress.content.Fingerprint;
import dev.briefpress.content.Header;
import dev.briefpress.content.SitePath;
import dev.briefpress.content.StandingPage;
import dev.briefpress.links.FiledValues;
import dev.briefpress.links.Landmark;
import dev.briefpress.links.Site;
import dev.briefpress.render.Banner.NavLink;
import dev.briefpress.render.Frame.FeedLink;
import dev.briefpress.settings.Facet;
import dev.briefpress.settings.Settings;
import dev.briefpress.settings.Slashes;
import dev.briefpress.settings.Term;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Makes what surrounds a page: head, navigation, foot. */
final class Frames {
  private final Site site;
  private final Messages messages;
  private final FacetWords words;
  private final FacetLines filed;
  private final Templates templates;
  private final List<SitePath> styles;
  private final Map<List<String>, Surroundings> surroundings = new ConcurrentHashMap<>();
  private final Map<BriefId, Fingerprint> inputs = new ConcurrentHashMap<>();
  private final Map<String, Map<BriefId, Card>> cards = new ConcurrentHashMap<>();

  Frames(Site site, Messages messages, Templates templates, List<SitePath> styles) {
    this.site = site;
    this.messages = messages;
    this.words = new FacetWords(messages);
    this.filed = new FacetLines(site, messages);
    this.templates = templates;
    this.styles = List.copyOf(styles);
  }

  /** What pages of one folder and one entry of the navigation have in common. */
  private record Surroundings(
      Rendered header, Rendered footer, List<FeedLink> feeds, List<String> styles) {}

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
    private SitePath canonical;

    private Draft(SitePath page, String title) {
      this.page = page;
      this.canonical = page;
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

    /** The page that this one only leads to. */
    Draft canonical(SitePath address) {
      this.canonical = address;
      return this;
    }

    Draft hidden() {
      this.indexed = false;
      return this;
    }

    Frame frame() {
      Settings settings = site.settings();
      boolean home = page.equals(Landmark.HOME.address());
      Surroundings around =
          surroundings.computeIfAbsent(
              List.of(notFound() ? base() : page.folder(), section, standing()),
              key -> surroundings());
      return new Frame(
          lang,
          home ? settings.title() : title + " · " + settings.title(),
          description,
          root(),
          settings.absolute(canonical),
          type,
          settings.title(),
          settings.tlp().marking(),
          feed.map(f -> feeds(around.feeds(), f)).orElse(around.feeds()),
          around.styles(),
          jsonLd,
          site.preview(),
          indexed && !site.preview(),
          around.header(),
          around.footer());
    }

    private String root() {
      return notFound() ? base() : page.toRoot();
    }

    // A page of the footer tells its readers that they are on it.
    private String standing() {
      boolean inFooter =
          site.pages().stream().anyMatch(p -> p.nav().isPresent() && p.address().equals(page));
      return inFooter ? page.value() : "";
    }

    private Surroundings surroundings() {
      Settings settings = site.settings();
      Banner banner =
          new Banner(
              root(),
              settings.title(),
              settings.tagline(),
              settings.publisher(),
              settings.tlp().marking(),
              navigation(),
              footer());
      return new Surroundings(
          drawn("header", banner),
          drawn("footer", banner),
          List.of(
              new FeedLink(
                  settings.title(), href(new SitePath("feed.xml")), "application/atom+xml"),
              new FeedLink(
                  settings.title(), href(new SitePath("feed.json")), "application/feed+json")),
          styles.stream().map(this::href).toList());
    }

    private Rendered drawn(String part, Banner banner) {
      return new Rendered(
          Fingerprint.of(banner.toString()).toString(),
          () -> templates.fragment("fragments/banner", part, Map.of("banner", banner)));
    }

    private List<FeedLink> feeds(List<FeedLink> site, SitePath own) {
      List<FeedLink> feeds = new ArrayList<>(site);
      feeds.add(new FeedLink(title, href(own), "application/atom+xml"));
      return feeds;
    }

    private List<NavLink> navigation() {
      List<NavLink> links = new ArrayList<>();
      links.add(entry("nav.days", Landmark.DAYS));
      for (Facet facet : site.taxonomy().facets(Facet.Role.PAGES)) {
        if (facet.has(Facet.Role.NAVIGATION)) {
          links.add(entry(facet));
        }
      }
      links.add(entry("nav.archive", Landmark.ARCHIVE));
      return links;
    }

    private NavLink entry(String key, Landmark landmark) {
      return new NavLink(messages.text(key), href(landmark.address()), section.equals(key));
    }

    private NavLink entry(Facet facet) {
      String key = FacetWords.section(facet);
      return new NavLink(words.navigation(facet), href(facet.index()), section.equals(key));
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
      for (Facet facet : site.taxonomy().facets(Facet.Role.PAGES)) {
        if (!facet.has(Facet.Role.NAVIGATION)) {
          links.add(entry(facet));
        }
      }
      links.add(new NavLink(messages.text("nav.feed"), href(new SitePath("feed.xml")), false));
      return links;
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
    return path == null ? "/" : Slashes.withoutLast(path) + "/";
  }

  Draft page(SitePath page, String title) {
    return new Draft(page, title);
  }

  Draft page(Landmark landmark, String titleKey) {
    return new Draft(landmark.address(), messages.text(titleKey));
  }

  /** What the card of a brief is made from, wherever it stands. */
  Fingerprint inputs(Brief brief) {
    // Asked some sixteen times for each brief, and without a lock but for the first.
    Fingerprint known = inputs.get(brief.id());
    return known != null ? known : added(brief);
  }

  private Fingerprint added(Brief brief) {
    return inputs.computeIfAbsent(
        brief.id(),
        id -> {
          Inputs inputs =
              Inputs.of("card")
                  .address(Optional.of(brief.address()))
                  .text(brief.header().title())
                  .number(brief.header().date().day().toEpochDay())
                  .text(brief.header().category())
                  .text(brief.header().confidence().id())
                  .text(brief.summary());
          FiledValues.onCard(brief, site)
              .forEach(value -> inputs.text(value.name()).address(value.address()));
          return inputs.sum();
        });
  }

  /** A brief in a list on {@code page}. */
  Card card(Brief brief, SitePath page) {
    String root = page.toRoot();
    return cards
        .computeIfAbsent(root, r -> new ConcurrentHashMap<>())
        .computeIfAbsent(brief.id(), id -> card(brief, root));
  }

  // The links lead through the root, so that one drawing fits all lists of one depth.
  private Card card(Brief brief, String root) {
    Header header = brief.header();
    String category = header.category();
    Card card =
        new Card(
            header.title(),
            root + brief.address().url(),
            header.date().day().toString(),
            messages.date(header.date().day()),
            site.taxonomy().category(category).map(Term::name).orElse(category),
            root + new SitePath("categories/" + category + ".html").url(),
            header.confidence().id(),
            messages.text("confidence." + header.confidence().id()),
            brief.summary(),
            filed.onCard(brief, root),
            Rendered.NOTHING);
    return card.drawn(
        new Rendered(
            root + inputs(brief),
            () -> templates.fragment("fragments/card", "card", Map.of("card", card))));
  }

  List<Card> cards(List<Brief> briefs, SitePath page) {
    return briefs.stream().map(b -> card(b, page)).toList();
  }
}
