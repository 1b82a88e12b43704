package dev.briefpress.links;

import dev.briefpress.content.Brief;
import dev.briefpress.content.Brief.Format;
import dev.briefpress.content.BriefId;
import dev.briefpress.content.SitePath;
import dev.briefpress.content.StandingPage;
import dev.briefpress.ledger.History;
import dev.briefpress.ledger.Ledger;
import dev.briefpress.settings.Settings;
import dev.briefpress.settings.Taxonomy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Everything a page may need, complete and read-only.
 *
 * @param today the day of the build's clock in the site's time zone
 * @param preview whether the site is one to look at, not to publish
 * @param briefs published ones, newest first
 * @param links of every published brief, newest first
 * @param withdrawn briefs that leave a notice at their address and are in no list
 * @param topics by the facets that have pages, in the taxonomy's order: all values where the
 *     taxonomy names all, in its order, otherwise those in use, by name
 * @param days newest first
 * @param formats in which each brief is published beside its page
 * @param addresses of every published document and asset, by the path of its source, and of the
 *     pages without a source that a document links to, as if they lay in the content folder
 * @param ledger the versions of the briefs
 */
public record Site(
    Settings settings,
    Taxonomy taxonomy,
    LocalDate today,
    boolean preview,
    List<Brief> briefs,
    Map<BriefId, BriefLinks> links,
    List<Brief> withdrawn,
    List<StandingPage> pages,
    Map<String, List<Topic>> topics,
    List<Day> days,
    List<Redirect> redirects,
    List<Asset> assets,
    List<Format> formats,
    Map<String, SitePath> addresses,
    Ledger ledger) {
  private static final String PAGE = ".html";

  public Site {
    briefs = List.copyOf(briefs);
    // Not Map.copyOf, whose order differs from run to run.
    // Not copied, which would find them all.
    links = Collections.unmodifiableMap(links);
    withdrawn = List.copyOf(withdrawn);
    pages = List.copyOf(pages);
    topics = Collections.unmodifiableMap(new LinkedHashMap<>(topics));
    days = List.copyOf(days);
    redirects = List.copyOf(redirects);
    assets = List.copyOf(assets);
    formats = List.copyOf(formats);
    addresses = Collections.unmodifiableMap(new TreeMap<>(addresses));
  }

  /** The same site with these files, of which the sizes are known. */
  public Site with(List<Asset> sized) {
    return new Site(
        settings, taxonomy, today, preview, briefs, links, withdrawn, pages, topics, days,
        redirects, sized, formats, addresses, ledger);
  }

  /** The same site with the versions of its briefs. */
  public Site with(Ledger read) {
    return new Site(
        settings, taxonomy, today, preview, briefs, links, withdrawn, pages, topics, days,
        redirects, assets, formats, addresses, read);
  }

  /** The versions of {@code brief}, published or withdrawn. */
  public History history(Brief brief) {
    return ledger.of(brief.id().path());
  }

  /** The topics of the facet called {@code facet}; none when it has no pages. */
  public List<Topic> topics(String facet) {
    return topics.getOrDefault(facet, List.of());
  }

  /** The topics of all facets. */
  public Stream<Topic> allTopics() {
    return topics.values().stream().flatMap(List::stream);
  }

  /**
   * Old addresses of the feeds of topics, which lie beside the {@linkplain #redirects old addresses
   * of their pages}. A program that reads a feed does not follow the page of a redirect, so that
   * the feed itself stands there as well.
   */
  public List<Redirect> feedRedirects() {
    Map<SitePath, Topic> byPage = new HashMap<>();
    allTopics().forEach(topic -> byPage.put(topic.address(), topic));
    List<Redirect> ofFeeds = new ArrayList<>();
    for (Redirect redirect : redirects) {
      Topic topic = byPage.get(redirect.to());
      if (topic != null && redirect.feeds()) {
        feeds(redirect, topic).forEach(ofFeeds::add);
      }
    }
    return ofFeeds;
  }

  private static Stream<Redirect> feeds(Redirect redirect, Topic topic) {
    String page = redirect.from().value();
    String stem = page.substring(0, page.length() - PAGE.length());
    return Stream.of(topic.feedAddress(), topic.jsonFeedAddress())
        .flatMap(Optional::stream)
        .map(feed -> new Redirect(beside(stem, feed), feed, redirect.title()));
  }

  private static SitePath beside(String stem, SitePath feed) {
    return new SitePath(stem + feed.value().substring(feed.value().lastIndexOf('/')));
  }
}
