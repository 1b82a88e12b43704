package dev.briefpress.content;

import java.util.Locale;

/**
 * A page, feed or other file that every site has at a fixed address, whatever its content and
 * facets. Its constant says all that other parts of a site have to know of it: the address, which
 * no document of an author can take, how the sitemap lists it, and where other pages link to it.
 */
public enum Landmark {
  HOME("index.html", Listed.AS_BRIEFS),
  DAYS("daily/index.html", Listed.AS_BRIEFS, Linked.BANNER),
  ARCHIVE("archive/index.html", Listed.AS_BRIEFS, Linked.BANNER),
  SEARCH("search/index.html", Listed.UNDATED),
  /** What the terms of judgements, the grades of sources and the markings mean. */
  LADDER("ladder.html", Listed.UNDATED, Linked.FOOT),
  /** What was corrected, retracted and withdrawn. */
  CORRECTIONS("corrections.html", Listed.AS_CORRECTIONS, Linked.FOOT),
  SUBSCRIBE("subscribe/index.html", Listed.UNDATED, Linked.FOOT),
  NOT_FOUND("404.html"),
  /** Shown in place of a page that a browser without network has not kept. */
  OFFLINE("offline.html"),
  /** The service worker. It controls the pages of its own folder, so it lies at the top. */
  OFFLINE_WORKER("sw.js"),
  FEED("feed.xml"),
  JSON_FEED("feed.json"),
  CORRECTIONS_FEED("corrections.xml"),
  FEED_LIST("subscribe/feeds.opml"),
  SITEMAP("sitemap.xml"),
  ROBOTS("robots.txt");

  /** How the sitemap lists a landmark. */
  public enum Listed {
    /** With the time at which a brief changed last. */
    AS_BRIEFS,
    /** With the day of the last correction or withdrawal; not at all where there is none. */
    AS_CORRECTIONS,
    /** Without a time. */
    UNDATED,
    /** Not at all: it is no page that readers should find by a search. */
    NEVER
  }

  /** Where every page links to a landmark. */
  public enum Linked {
    /** In the navigation above the page. */
    BANNER,
    /** In the foot of the page. */
    FOOT,
    NOWHERE
  }

  private final String path;
  private final Listed listed;
  private final Linked linked;

  Landmark(String path) {
    this(path, Listed.NEVER);
  }

  Landmark(String path, Listed listed) {
    this(path, listed, Linked.NOWHERE);
  }

  Landmark(String path, Listed listed, Linked linked) {
    this.path = path;
    this.listed = listed;
    this.linked = linked;
  }

  public SitePath address() {
    return new SitePath(path);
  }

  /** How the sitemap lists it, in the order of the constants. */
  public Listed listed() {
    return listed;
  }

  /** Where every page links to it, in the order of the constants. */
  public Linked linked() {
    return linked;
  }

  /** The key of the theme's words for a link to it: {@code nav.days}. */
  public String words() {
    return "nav." + name().toLowerCase(Locale.ROOT);
  }
}
