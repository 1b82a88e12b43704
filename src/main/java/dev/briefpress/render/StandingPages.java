package dev.briefpress.render;

import dev.briefpress.content.Landmark;
import dev.briefpress.content.SitePath;
import dev.briefpress.content.StandingPage;
import dev.briefpress.facts.CorrectionLists;
import dev.briefpress.facts.Facts;
import dev.briefpress.facts.LinkTargets;
import dev.briefpress.facts.PageList;
import dev.briefpress.facts.Planned;
import dev.briefpress.facts.Shared;
import dev.briefpress.facts.SiteFacts;
import dev.briefpress.facts.TopicLinks;
import dev.briefpress.render.part.CorrectionGroups;
import dev.briefpress.render.view.Banner.NavLink;
import dev.briefpress.render.view.BodyView;
import dev.briefpress.render.view.Frame;
import dev.briefpress.render.view.Link;
import dev.briefpress.render.view.Views;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Standing pages. */
final class StandingPages implements HtmlKind<StandingPages.StandingFacts> {
  private final Renderer renderer;
  private final Bodies bodies;
  private final Shared<PageList> list;

  StandingPages(Renderer renderer, Bodies bodies, Shared<PageList> list) {
    this.renderer = renderer;
    this.bodies = bodies;
    this.list = list;
  }

  /**
   * What a standing page shows.
   *
   * @param topics those that its text names
   * @param targets where the links of its text lead
   * @param list of the pages, its menu
   * @param corrections of the site, on the page that stands at their address
   */
  record StandingFacts(
      StandingPage page,
      TopicLinks topics,
      LinkTargets targets,
      Shared<PageList> list,
      Optional<CorrectionLists> corrections)
      implements Facts {
    @Override
    public SitePath address() {
      return page.address();
    }
  }

  @Override
  public String template() {
    return "page";
  }

  @Override
  public Stream<Planned<StandingFacts>> facts(SiteFacts site) {
    return site.site().pages().stream()
        .filter(page -> renderer.speaks(page.lang()))
        .map(
            p ->
                new Planned<>(
                    p.address(),
                    () ->
                        new StandingFacts(
                            p,
                            site.named(p.names()),
                            site.targets(p.references()),
                            list,
                            listsCorrections(p)
                                ? Optional.of(CorrectionLists.of(site))
                                : Optional.empty())));
  }

  private static boolean listsCorrections(StandingPage page) {
    return page.address().equals(Landmark.CORRECTIONS.address());
  }

  @Override
  public Model model(StandingFacts facts) {
    StandingPage page = facts.page();
    Frame frame =
        renderer
            .frames()
            .page(page.address(), page.title())
            .description(page.summary().orElse(""))
            .lang(page.lang())
            .feed(
                Optional.of(Landmark.CORRECTIONS_FEED.address())
                    .filter(feed -> listsCorrections(page)))
            .frame();
    BodyView body =
        renderer
            .bodies()
            .of(bodies.of(page.id()), page.address(), "", facts.topics(), facts.targets());
    return new Model(frame, view(facts), List.of(body));
  }

  private Views.Standing view(StandingFacts facts) {
    StandingPage page = facts.page();
    PageList list = facts.list().value();
    CorrectionGroups corrections = new CorrectionGroups(renderer.messages(), page.lang());
    List<PageList.Group> groups =
        list.groups().stream().anyMatch(group -> group.contains(page.address()))
            ? list.groups()
            : List.of();
    return new Views.Standing(
        page.title(),
        page.address().equals(Landmark.HOME.address()) && !list.groups().isEmpty(),
        groups.stream().map(group -> group(group, page.address())).toList(),
        list.beside(page.address(), -1).map(entry -> link(entry, page.address())),
        list.beside(page.address(), 1).map(entry -> link(entry, page.address())),
        facts.corrections().map(lists -> corrections.of(lists, page.address())));
  }

  // Only the group that the page belongs to is unfolded, so that a menu stays short.
  private static Views.MenuGroup group(PageList.Group group, SitePath page) {
    List<NavLink> pages =
        group.entries().stream()
            .map(e -> new NavLink(e.label(), e.address().from(page), e.address().equals(page)))
            .toList();
    return new Views.MenuGroup(
        group.title(), pages.get(0).href(), group.contains(page) ? pages : List.of());
  }

  private static Link link(PageList.Entry entry, SitePath page) {
    return new Link(entry.label(), entry.address().from(page));
  }
}
