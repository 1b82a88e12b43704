package dev.briefpress.feeds;

import dev.briefpress.content.Brief;
import dev.briefpress.content.Landmark;
import dev.briefpress.content.Rfc3339;
import dev.briefpress.content.SitePath;
import dev.briefpress.content.Withdrawal;
import dev.briefpress.facts.Facts;
import dev.briefpress.facts.Planned;
import dev.briefpress.facts.SiteFacts;
import dev.briefpress.ledger.Revision;
import dev.briefpress.links.Day;
import dev.briefpress.links.Month;
import dev.briefpress.links.Month.Week;
import dev.briefpress.links.Pagination;
import dev.briefpress.links.Site;
import dev.briefpress.links.Topic;
import dev.briefpress.render.PageKind;
import dev.briefpress.settings.Facet;
import dev.briefpress.settings.Settings;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The sitemap (sitemaps.org): every page that readers may land on, so no redirect, no notice of a
 * withdrawal and no not-found page. A preview has none.
 *
 * <p>One file may name {@value #MOST} addresses. Past that, {@code sitemap.xml} is an index of
 * {@code sitemap-1.xml} and so on. Briefs stand first, the oldest at the top, so that a new one
 * changes only the last files.
 */
public final class Sitemap implements PageKind<Sitemap.Listing> {
  /** Most addresses in one file, which sitemaps.org sets. */
  static final int MOST = 50_000;

  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
  private final int most;

  public Sitemap() {
    this(MOST);
  }

  /**
   * A sitemap with smaller files, for tests.
   *
   * @param most addresses a file
   */
  Sitemap(int most) {
    this.most = most;
  }

  /**
   * A page of the site.
   *
   * @param changed when it last changed; absent where nothing says so
   */
  record Place(SitePath address, Optional<Instant> changed) {}

  /**
   * What one file lists.
   *
   * @param index whether it lists files of the sitemap, not pages
   * @param settings for full addresses and the time zone
   */
  record Listing(SitePath address, boolean index, List<Place> places, Settings settings)
      implements Facts {
    Listing {
      places = List.copyOf(places);
    }
  }

  @Override
  public Stream<Planned<Listing>> facts(SiteFacts facts) {
    Site site = facts.site();
    if (site.preview()) {
      return Stream.of();
    }
    SitePath own = Landmark.SITEMAP.address();
    List<Place> places = places(site);
    if (places.size() <= most) {
      return Stream.of(Planned.of(new Listing(own, false, places, site.settings())));
    }
    List<Place> files = new ArrayList<>();
    List<Listing> listings = new ArrayList<>();
    for (int from = 0; from < places.size(); from += most) {
      List<Place> part = places.subList(from, Math.min(places.size(), from + most));
      SitePath address = new SitePath("sitemap-" + (listings.size() + 1) + ".xml");
      listings.add(new Listing(address, false, part, site.settings()));
      files.add(
          new Place(
              address, part.stream().map(Place::changed).reduce(Optional.empty(), Sitemap::later)));
    }
    listings.add(new Listing(own, true, files, site.settings()));
    return listings.stream().map(Planned::of);
  }

  private static List<Place> places(Site site) {
    ZoneId zone = site.settings().timezone();
    List<Place> places = new ArrayList<>();
    site.briefs().stream()
        .sorted(Brief.NEWEST_FIRST.reversed())
        .forEach(b -> places.add(new Place(b.address(), Optional.of(b.header().changed(zone)))));
    for (Landmark page : Landmark.values()) {
      switch (page.listed()) {
        case AS_BRIEFS -> places.add(listing(page.address(), site.briefs(), zone));
        case AS_CORRECTIONS ->
            corrections(site)
                .ifPresent(last -> places.add(new Place(page.address(), Optional.of(last))));
        case UNDATED -> places.add(new Place(page.address(), Optional.empty()));
        case NEVER -> {}
      }
    }
    site.taxonomy()
        .facets(Facet.Role.PAGES)
        .forEach(facet -> places.add(new Place(facet.index(), Optional.empty())));
    for (Day day : site.days()) {
      places.add(listing(day.address(), day.briefs(), zone));
    }
    site.days().stream()
        .map(day -> Day.addressOfYear(day.date().getYear()))
        .distinct()
        .forEach(year -> places.add(new Place(year, Optional.empty())));
    for (Week week : Week.of(site.days())) {
      List<Brief> briefs = week.days().stream().flatMap(day -> day.briefs().stream()).toList();
      places.add(listing(week.address(), briefs, zone));
    }
    for (Month month : Month.of(site.briefs())) {
      add(month.pagination(), zone, places);
    }
    site.allTopics().map(Topic::pagination).forEach(list -> add(list, zone, places));
    site.pages().stream()
        .map(page -> new Place(page.address(), Optional.empty()))
        .sorted(Comparator.comparing(Place::address))
        .forEach(places::add);
    // An author may put a page of their own where a list would be.
    Set<SitePath> seen = new HashSet<>();
    return places.stream().filter(place -> seen.add(place.address())).toList();
  }

  // The day of the newest correction or withdrawal.
  private static Optional<Instant> corrections(Site site) {
    return Stream.concat(
            site.briefs().stream()
                .flatMap(b -> b.header().corrections().stream())
                .map(Revision::on),
            site.withdrawn().stream()
                .flatMap(b -> b.header().withdrawn().stream())
                .map(Withdrawal::on))
        .max(Comparator.naturalOrder())
        .map(day -> day.atStartOfDay(site.settings().timezone()).toInstant());
  }

  private static void add(Pagination list, ZoneId zone, List<Place> places) {
    places.add(listing(list.address(), list.newest(), zone));
    for (int number = 1; number <= list.numbered(); number++) {
      places.add(listing(list.address(number), list.page(number), zone));
    }
  }

  private static Place listing(SitePath address, List<Brief> briefs, ZoneId zone) {
    Instant newest = Instant.MIN;
    for (Brief brief : briefs) {
      Instant changed = brief.header().changed(zone);
      newest = changed.isAfter(newest) ? changed : newest;
    }
    return new Place(address, briefs.isEmpty() ? Optional.empty() : Optional.of(newest));
  }

  private static Optional<Instant> later(Optional<Instant> one, Optional<Instant> other) {
    return one.isEmpty() || (other.isPresent() && other.get().isAfter(one.get())) ? other : one;
  }

  @Override
  public byte[] bytes(Listing listing) {
    String root = listing.index() ? "sitemapindex" : "urlset";
    String entry = listing.index() ? "sitemap" : "url";
    return Xml.document(
        xml ->
            xml.element(
                root,
                () -> listing.places().forEach(p -> write(p, entry, listing.settings(), xml)),
                "xmlns",
                NAMESPACE));
  }

  private static void write(Place place, String entry, Settings settings, Xml xml) {
    xml.element(
        entry,
        () -> {
          xml.text("loc", settings.absolute(place.address()));
          place.changed().ifPresent(c -> xml.text("lastmod", Rfc3339.of(c, settings.timezone())));
        });
  }
}
