package dev.briefpress.links;

import dev.briefpress.content.SitePath;

/** A page or feed that every site has at a fixed address, whatever its content and facets. */
public enum Landmark {
  HOME("index.html"),
  DAYS("daily/index.html"),
  ARCHIVE("archive/index.html"),
  SEARCH("search/index.html"),
  SUBSCRIBE("subscribe/index.html"),
  /** What the terms of judgements, the grades of sources and the markings mean. */
  LADDER("ladder.html"),
  NOT_FOUND("404.html"),
  FEED("feed.xml"),
  JSON_FEED("feed.json"),
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
