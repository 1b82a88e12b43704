package dev.briefpress.render.frame;

import dev.briefpress.content.Landmark;
import dev.briefpress.content.Landmark.Linked;
import dev.briefpress.content.SitePath;
import dev.briefpress.facts.PageList;
import dev.briefpress.render.part.FacetWords;
import dev.briefpress.render.theme.Messages;
import dev.briefpress.render.view.Banner.NavLink;
import dev.briefpress.settings.Facet;
import dev.briefpress.settings.Taxonomy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes the navigation above each page and the links of its foot. */
public final class Navigation {
  private final Taxonomy taxonomy;
  private final Surroundings site;
  private final Messages messages;
  private final FacetWords words;
  private final Set<SitePath> inFoot = new HashSet<>();

  public Navigation(Taxonomy taxonomy, Surroundings site, Messages messages) {
    this.taxonomy = taxonomy;
    this.site = site;
    this.messages = messages;
    this.words = new FacetWords(messages);
    site.foot().forEach(entry -> inFoot.add(entry.address()));
    landmarks(Linked.FOOT).forEach(landmark -> inFoot.add(landmark.address()));
  }

  /**
   * A page that shows the links.
   *
   * @param section key of the entry of the navigation to which the page belongs; may be empty
   * @param href how the page writes the address of another page
   */
  public record Place(SitePath page, String section, Function<SitePath, String> href) {
    private NavLink link(String label, SitePath to, boolean current) {
      return new NavLink(label, href.apply(to), current);
    }

    private NavLink link(String label, SitePath to) {
      return link(label, to, to.equals(page));
    }
  }

  /**
   * What of a page decides which links are marked as the current ones, beside its section. Pages
   * with the same value and the same section show the same links.
   *
   * @param foot the page itself where the foot links to it
   * @param group title of the group of standing pages that the page belongs to
   */
  public record Marked(Optional<SitePath> foot, Optional<String> group) {}

  /** See {@link Marked}. */
  public Marked marked(SitePath page) {
    return new Marked(
        Optional.of(page).filter(inFoot::contains),
        site.pages().groups().stream()
            .filter(group -> group.contains(page))
            .findFirst()
            .map(PageList.Group::title));
  }

  /** The entries of the navigation. */
  public List<NavLink> entries(Place place) {
    if (site.onlyPages()) {
      return site.pages().groups().stream().map(group -> group(group, place)).toList();
    }
    List<NavLink> links = new ArrayList<>();
    landmarks(Linked.BANNER).forEach(landmark -> links.add(entry(landmark, place)));
    // The categories, tags and other facets stand between the days and the archive.
    links.addAll(1, facets(true, place));
    return links;
  }

  /** The links of the foot. */
  public List<NavLink> foot(Place place) {
    List<NavLink> links = new ArrayList<>();
    site.foot().forEach(entry -> links.add(place.link(entry.label(), entry.address())));
    if (site.onlyPages()) {
      return links;
    }
    links.addAll(facets(false, place));
    landmarks(Linked.FOOT)
        .filter(landmark -> landmark != Landmark.CORRECTIONS || hasCorrections())
        .forEach(l -> links.add(place.link(messages.text(l.words()), l.address())));
    return links;
  }

  private static Stream<Landmark> landmarks(Linked where) {
    return Stream.of(Landmark.values()).filter(landmark -> landmark.linked() == where);
  }

  private List<NavLink> facets(boolean navigation, Place place) {
    return taxonomy.facets(Facet.Role.PAGES).stream()
        .filter(facet -> facet.has(Facet.Role.NAVIGATION) == navigation)
        // The foot leads to no list without entries, such as that of sources where none is given.
        .filter(facet -> navigation || site.filled().contains(facet.id()))
        .map(facet -> entry(facet, place))
        .toList();
  }

  // Whether there is a page of corrections that the foot does not link to as a page of the site.
  private boolean hasCorrections() {
    return site.corrections() && !isOwn(Landmark.CORRECTIONS.address());
  }

  // Whether a standing page of the site has the address.
  private boolean isOwn(SitePath address) {
    return site.foot().stream().anyMatch(entry -> entry.address().equals(address));
  }

  private static NavLink group(PageList.Group group, Place place) {
    SitePath first = group.entries().get(0).address();
    return place.link(group.title(), first, group.contains(place.page()));
  }

  private NavLink entry(Landmark landmark, Place place) {
    String key = landmark.words();
    return place.link(messages.text(key), landmark.address(), place.section().equals(key));
  }

  private NavLink entry(Facet facet, Place place) {
    String key = FacetWords.section(facet);
    return place.link(words.navigation(facet), facet.index(), place.section().equals(key));
  }
}
