package dev.briefpress.render.frame;

import dev.briefpress.content.SitePath;
import dev.briefpress.content.StandingPage;
import dev.briefpress.facts.PageList;
import dev.briefpress.links.Site;
import dev.briefpress.settings.Facet;
import java.util.List;
import java.util.Optional;

/**
 * All that the head and the foot of every page show of the site.
 *
 * @param foot the standing pages to which the foot links
 * @param pages those that the front page lists: the navigation of a site without briefs
 * @param briefs whether there are any
 * @param filled ids of the facets under which a brief is filed
 * @param corrections whether anything was corrected, retracted or withdrawn
 */
public record Surroundings(
    List<Entry> foot, PageList pages, boolean briefs, List<String> filled, boolean corrections) {
  public Surroundings {
    foot = List.copyOf(foot);
    filled = List.copyOf(filled);
  }

  /** A page of the foot. */
  public record Entry(String label, SitePath address) {}

  public static Surroundings of(Site site, PageList pages) {
    return new Surroundings(
        site.pages().stream().flatMap(page -> entry(page).stream()).toList(),
        pages,
        !site.briefs().isEmpty(),
        site.taxonomy().facets(Facet.Role.PAGES).stream()
            .map(Facet::id)
            .filter(id -> site.topics(id).stream().anyMatch(topic -> !topic.briefs().isEmpty()))
            .toList(),
        !site.withdrawn().isEmpty()
            || site.briefs().stream().anyMatch(b -> !b.header().corrections().isEmpty()));
  }

  private static Optional<Entry> entry(StandingPage page) {
    return page.nav().map(label -> new Entry(label, page.address()));
  }

  /** Whether the navigation leads to standing pages, as there is nothing else to lead to. */
  public boolean onlyPages() {
    return !briefs && !pages.groups().isEmpty();
  }
}
