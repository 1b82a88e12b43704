package dev.briefpress.render;

import dev.briefpress.content.SitePath;
import dev.briefpress.content.StandingPage;
import dev.briefpress.facts.Facts;
import dev.briefpress.facts.LinkTargets;
import dev.briefpress.facts.Planned;
import dev.briefpress.facts.SiteFacts;
import dev.briefpress.facts.TopicLinks;
import dev.briefpress.render.view.BodyView;
import dev.briefpress.render.view.Frame;
import dev.briefpress.render.view.Views;
import java.util.List;
import java.util.stream.Stream;

/** Standing pages. */
final class StandingPages implements HtmlKind<StandingPages.StandingFacts> {
  private final Renderer renderer;
  private final Bodies bodies;

  StandingPages(Renderer renderer, Bodies bodies) {
    this.renderer = renderer;
    this.bodies = bodies;
  }

  /**
   * What a standing page shows.
   *
   * @param topics those that its text names
   * @param targets where the links of its text lead
   */
  record StandingFacts(StandingPage page, TopicLinks topics, LinkTargets targets) implements Facts {
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
                        new StandingFacts(p, site.named(p.names()), site.targets(p.references()))));
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
            .frame();
    BodyView body =
        renderer
            .bodies()
            .of(bodies.of(page.id()), page.address(), "", facts.topics(), facts.targets());
    return new Model(frame, new Views.Standing(page.title()), List.of(body));
  }
}
