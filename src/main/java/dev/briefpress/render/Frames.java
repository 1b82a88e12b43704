package dev.briefpress.render;

import dev.briefpress.content.Brief;
import dev.briefpress.content.Brief.Format;
import dev.briefpress.content.Landmark;
import dev.briefpress.content.SitePath;
import dev.briefpress.facts.SocialCards;
import dev.briefpress.render.frame.Navigation;
import dev.briefpress.render.frame.Surroundings;
import dev.briefpress.render.theme.Messages;
import dev.briefpress.render.theme.Rendered;
import dev.briefpress.render.theme.Templates;
import dev.briefpress.render.view.Banner;
import dev.briefpress.render.view.Banner.NavLink;
import dev.briefpress.render.view.Frame;
import dev.briefpress.render.view.Frame.Article;
import dev.briefpress.render.view.Frame.FeedLink;
import dev.briefpress.render.view.Frame.Image;
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

/** Makes what surrounds a page: its head, and the drawn navigation and foot. */
final class Frames {
  private final Settings settings;
  private final boolean preview;
  private final Surroundings site;
  private final Messages messages;
  private final Navigation navigation;
  private final Templates templates;
  private final List<SitePath> styles;
  private final Map<Shown, Drawn> drawn = new ConcurrentHashMap<>();

  Frames(
      Settings settings,
      Taxonomy taxonomy,
      boolean preview,
      Surroundings site,
      Messages messages,
      Templates templates,
      List<SitePath> styles) {
    this.settings = settings;
    this.preview = preview;
    this.site = site;
    this.messages = messages;
    this.navigation = new Navigation(taxonomy, site, messages);
    this.templates = templates;
    this.styles = List.copyOf(styles);
  }

  /** The properties of a page on which its head, navigation and foot depend. */
  private record Shown(
      String folder, String section, Navigation.Marked marked, boolean search, String lang) {}

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

    /** Marks the entry of the navigation that the page belongs to. */
    Draft in(Landmark entry) {
      return in(entry.words());
    }

    Draft in(String entry) {
      this.section = entry;
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
              new Shown(
                  anywhere() ? base() : page.folder(),
                  section,
                  navigation.marked(page),
                  search,
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

    private Drawn around() {
      Navigation.Place place = new Navigation.Place(page, section, this::href);
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
              navigation.entries(place),
              navigation.foot(place));
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

  /** The frame of a landmark that is called as the links to it are. */
  Draft page(Landmark landmark) {
    return page(landmark, landmark.words());
  }

  Draft page(Landmark landmark, String titleKey) {
    return new Draft(landmark.address(), messages.text(titleKey));
  }
}
