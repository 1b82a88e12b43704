package dev.briefpress.render;

import dev.briefpress.content.Brief;
import dev.briefpress.content.Brief.Format;
import dev.briefpress.content.SitePath;
import dev.briefpress.facts.PageList;
import dev.briefpress.facts.SocialCards;
import dev.briefpress.links.Landmark;
import dev.briefpress.render.part.FacetWords;
import dev.briefpress.render.theme.Messages;
import dev.briefpress.render.theme.Rendered;
import dev.briefpress.render.theme.Templates;
import dev.briefpress.render.view.Banner;
import dev.briefpress.render.view.Banner.NavLink;
import dev.briefpress.render.view.Frame;
import dev.briefpress.render.view.Frame.Article;
import dev.briefpress.render.view.Frame.FeedLink;
import dev.briefpress.render.view.Frame.Image;
import dev.briefpress.settings.Facet;
import dev.briefpress.settings.Settings;
import dev.briefpress.settings.Slashes;
import dev.briefpress.settings.Taxonomy;
import dev.briefpress.text.WritingDirection;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Makes what surrounds a page: head, navigation, foot. */
final class Frames {
  private final Settings settings;
  private final Taxonomy taxonomy;
  private final boolean preview;
  private final Surroundings site;
  private final Messages messages;
  private final FacetWords words;
  private final Templates templates;
  private final List<SitePath> styles;
  private final Map<List<String>, Drawn> drawn = new ConcurrentHashMap<>();

  Frames(
      Settings settings,
      Taxonomy taxonomy,
      boolean preview,
      Surroundings site,
      Messages messages,
      Templates templates,
      List<SitePath> styles) {
    this.settings = settings;
    this.taxonomy = taxonomy;
    this.preview = preview;
    this.site = site;
    this.messages = messages;
    this.words = new FacetWords(messages);
    this.templates = templates;
    this.styles = List.copyOf(styles);
  }

  /** What pages of one folder, language and entry of the navigation have in common. */
  private record Drawn(
      Rendered header, Rendered footer, List<FeedLink> feeds, List<String> styles) {}

  /** A page's own part of its frame; begin with {@link #page}. */
  final class Draft {
    private final SitePath page;
    private final String title;
    private String description;
    private String lang = settings.lang();
    private String type = "website";
    private Optional<Article> article = Optional.empty();
    private Optional<Image> image = Optional.empty();
    private String jsonLd = "";
    private String section = "";
    private final List<FeedLink> own = new ArrayList<>();
    private boolean indexed = true;
    private boolean search = true;
    private SitePath canonical;

    private Draft(SitePath page, String title) {
      this.page = page;
      this.canonical = page;
      this.title = title;
      this.description = settings.description();
    }

    Draft description(String text) {
      this.description = text.isEmpty() ? description : text;
      return this;
    }

    Draft lang(String tag) {
      this.lang = tag;
      return this;
    }

    Draft article(Article about, String data) {
      this.type = "article";
      this.article = Optional.of(about);
      this.jsonLd = data;
      return this;
    }

    /** An image of the page's own for link previews; without one it has the site's. */
    Draft image(Optional<Image> own) {
      this.image = own;
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
      address.ifPresent(a -> own.add(new FeedLink(title, href(a), mediaType(a))));
      return this;
    }

    private static String mediaType(SitePath feed) {
      return feed.value().endsWith(".json") ? "application/feed+json" : "application/atom+xml";
    }

    /** The same brief in other formats. */
    Draft formats(Brief brief, List<Format> formats) {
      for (Format format : formats.stream().filter(brief::has).toList()) {
        String name = title + " (" + format.name() + ")";
        own.add(new FeedLink(name, href(brief.address(format)), format.mediaType()));
      }
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

    /** The page has a search field of its own, so its head has none. */
    Draft withOwnSearch() {
      this.search = false;
      return this;
    }

    Frame frame() {
      boolean home = page.equals(Landmark.HOME.address());
      Drawn around =
          drawn.computeIfAbsent(
              List.of(
                  anywhere() ? base() : page.folder(),
                  section,
                  standing(),
                  group().map(PageList.Group::title).orElse(""),
                  String.valueOf(search),
                  lang),
              key -> around());
      return new Frame(
          lang,
          Optional.of(WritingDirection.of(lang))
              .filter(d -> d == WritingDirection.RIGHT_TO_LEFT)
              .map(WritingDirection::attribute),
          home ? settings.title() : title + " · " + settings.title(),
          description,
          root(),
          settings.absolute(canonical),
          type,
          article,
          image(),
          settings.title(),
          settings.tlp().marking(),
          feeds(around.feeds()),
          around.styles(),
          jsonLd,
          settings.extras().offline() && !preview,
          preview,
          indexed && !preview,
          around.header(),
          around.footer());
    }

    private Optional<Image> image() {
      if (!SocialCards.hasOwn(settings)) {
        return Optional.empty();
      }
      String alt = (settings.title() + ". " + settings.tagline()).strip();
      return image.or(() -> Optional.of(new Image(settings.absolute(SocialCards.SITE), alt)));
    }

    private String root() {
      return anywhere() ? base() : page.toRoot();
    }

    // A page of the footer tells its readers that they are on it.
    private String standing() {
      boolean inFooter =
          page.equals(Landmark.LADDER.address())
              || page.equals(Landmark.CORRECTIONS.address())
              || page.equals(Landmark.SUBSCRIBE.address())
              || site.foot().stream().anyMatch(e -> e.address().equals(page));
      return inFooter ? page.value() : "";
    }

    private Optional<PageList.Group> group() {
      return site.pages().groups().stream().filter(group -> group.contains(page)).findFirst();
    }

    private Drawn around() {
      Banner banner =
          new Banner(
              root(),
              Optional.of(settings.lang()).filter(own -> !own.equals(lang)),
              Optional.of(WritingDirection.of(settings.lang()))
                  .filter(own -> own != WritingDirection.of(lang))
                  .map(WritingDirection::attribute),
              settings.title(),
              settings.tagline(),
              settings.publisher(),
              settings.tlp().marking(),
              search,
              new NavLink(messages.text("search.button"), href(Landmark.SEARCH.address()), !search),
              navigation(),
              foot());
      return new Drawn(
          drawn("header", banner),
          drawn("footer", banner),
          site.onlyPages() ? List.of() : siteFeeds(),
          styles.stream().map(this::href).toList());
    }

    private List<FeedLink> siteFeeds() {
      return Stream.of(Landmark.FEED.address(), Landmark.JSON_FEED.address())
          .map(feed -> new FeedLink(settings.title(), href(feed), mediaType(feed)))
          .toList();
    }

    private Rendered drawn(String part, Banner banner) {
      return new Rendered(
          () -> templates.fragment("fragments/banner", part, Map.of("banner", banner)));
    }

    private List<FeedLink> feeds(List<FeedLink> site) {
      List<FeedLink> feeds = new ArrayList<>(site);
      feeds.addAll(own);
      return feeds;
    }

    private List<NavLink> navigation() {
      if (site.onlyPages()) {
        return site.pages().groups().stream()
            .map(
                group ->
                    new NavLink(
                        group.title(),
                        href(group.entries().get(0).address()),
                        group.contains(page)))
            .toList();
      }
      List<NavLink> links = new ArrayList<>();
      links.add(entry("nav.days", Landmark.DAYS));
      for (Facet facet : taxonomy.facets(Facet.Role.PAGES)) {
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

    private List<NavLink> foot() {
      List<NavLink> links = new ArrayList<>();
      for (Surroundings.Entry entry : site.foot()) {
        links.add(new NavLink(entry.label(), href(entry.address()), entry.address().equals(page)));
      }
      if (site.onlyPages()) {
        return links;
      }
      for (Facet facet : taxonomy.facets(Facet.Role.PAGES)) {
        if (!facet.has(Facet.Role.NAVIGATION)) {
          links.add(entry(facet));
        }
      }
      links.add(
          new NavLink(
              messages.text("nav.ladder"),
              href(Landmark.LADDER.address()),
              page.equals(Landmark.LADDER.address())));
      boolean isOwn =
          site.foot().stream().anyMatch(e -> e.address().equals(Landmark.CORRECTIONS.address()));
      if (site.corrections() && !isOwn) {
        SitePath corrections = Landmark.CORRECTIONS.address();
        links.add(
            new NavLink(
                messages.text("corrections.title"), href(corrections), corrections.equals(page)));
      }
      SitePath subscribe = Landmark.SUBSCRIBE.address();
      links.add(
          new NavLink(messages.text("nav.subscribe"), href(subscribe), subscribe.equals(page)));
      return links;
    }

    // Shown at any depth, so that its links start from where the site begins.
    private boolean anywhere() {
      return page.equals(Landmark.NOT_FOUND.address()) || page.equals(Landmark.OFFLINE.address());
    }

    private String href(SitePath to) {
      return anywhere() ? base() + to.value() : to.from(page);
    }
  }

  /** Where the site begins on its host: {@code /} or {@code /briefs/}. */
  String base() {
    String path = URI.create(settings.host()).getPath();
    return path == null ? "/" : Slashes.withoutLast(path) + "/";
  }

  Draft page(SitePath page, String title) {
    return new Draft(page, title);
  }

  Draft page(Landmark landmark, String titleKey) {
    return new Draft(landmark.address(), messages.text(titleKey));
  }
}
