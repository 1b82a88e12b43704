package dev.briefpress.render;

import dev.briefpress.content.Landmark;
import dev.briefpress.content.SitePath;
import dev.briefpress.facts.Facts;
import dev.briefpress.facts.Planned;
import dev.briefpress.facts.SiteFacts;
import dev.briefpress.render.theme.Messages;
import dev.briefpress.render.view.Frame;
import dev.briefpress.render.view.Link;
import dev.briefpress.render.view.Lists;
import java.util.List;
import java.util.stream.Stream;

/** The page for an address that leads nowhere. */
final class NotFoundPage implements HtmlKind<NotFoundPage.NotFoundFacts> {
  private final Renderer renderer;
  private final Messages messages;

  NotFoundPage(Renderer renderer) {
    this.renderer = renderer;
    this.messages = renderer.messages();
  }

  /** Nothing of the site. */
  record NotFoundFacts(SitePath address) implements Facts {}

  @Override
  public String template() {
    return "not-found";
  }

  @Override
  public Stream<Planned<NotFoundFacts>> facts(SiteFacts site) {
    return Stream.of(Planned.of(new NotFoundFacts(Landmark.NOT_FOUND.address())));
  }

  // Served for an address at any depth, so its links start from the site's own address.
  @Override
  public Model model(NotFoundFacts facts) {
    String base = renderer.frames().base();
    Frame frame = renderer.frames().page(Landmark.NOT_FOUND, "notfound.title").hidden().frame();
    List<Link> links =
        List.of(
            new Link(messages.text("notfound.home"), base + Landmark.HOME.address()),
            new Link(messages.text("notfound.archive"), base + Landmark.ARCHIVE.address()));
    return new Model(frame, new Lists.NotFound(base + Landmark.SEARCH.address(), links));
  }
}
