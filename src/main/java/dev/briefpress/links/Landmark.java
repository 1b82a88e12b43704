package dev.briefpress.links;

import dev.briefpress.content.SitePath;

/**
 * A page, feed or other file that every site has at a fixed address, whatever its content and
 * facets.
 */
public enum Landmark {
  HOME("index.html"),
  DAYS("daily/index.html"),
  ARCHIVE("archive/index.html"),
  SEARCH("search/index.html"),
  SUBSCRIBE("subscribe/index.html"),
  /** What the terms of judgements, the grades of sources and the markings mean. */
  LADDER("ladder.html"),
  /** What was corrected, retracted and withdrawn. */
  CORRECTIONS("corrections.html"),
  NOT_FOUND("404.html"),
  /** Shown in place of a page that a browser without network has not kept. */
  OFFLINE("offline.html"),
  /** The service worker; the folder that it lies in is what it may see to. */
  OFFLINE_WORKER("sw.js"),
  FEED("feed.xml"),
  JSON_FEED("feed.json"),
  CORRECTIONS_FEED("corrections.xml"),
  FEED_LIST("subscribe/feeds.opml"),
  SITEMAP("sitemap.xml"),
  ROBOTS("robots.txt");

  private final String path;

  Landmark(String path) {
    this.path = path;
  }

  public SitePath address() {
    return new SitePath(path);
  }
}
