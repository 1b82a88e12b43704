package dev.briefpress.render;

import dev.briefpress.content.StandingPage;
import dev.briefpress.links.Redirect;
import dev.briefpress.links.Site;
import java.util.List;
import java.util.stream.Stream;

/** Standing pages, and the pages at old addresses. */
final class StandingPages implements PageSource {
  private final Renderer renderer;
  private final Bodies bodies;

  StandingPages(Renderer renderer, Bodies bodies) {
    this.renderer = renderer;
    this.bodies = bodies;
  }

  @Override
  public Stream<Page> pages(Site site) {
    return Stream.concat(
        site.pages().stream().map(this::page), site.redirects().stream().map(this::redirect));
  }

  private Page page(StandingPage page) {
    Inputs inputs =
        renderer
            .inputs("page")
            .text(page.id().path())
            .sum(page.digest())
            .targets(page.references(), renderer.site());
    return renderer.page(page.address(), "page", inputs, () -> model(page));
  }

  private Renderer.Model model(StandingPage page) {
    Frame frame =
        renderer
            .frames()
            .page(page.address(), page.title())
            .description(page.summary().orElse(""))
            .lang(page.lang())
            .frame();
    BodyView body = renderer.bodies().of(bodies.of(page.id()), page.address(), "");
    return new Renderer.Model(frame, new Views.Standing(page.title()), List.of(body));
  }

  private Page redirect(Redirect redirect) {
    String title = redirect.title().orElseGet(() -> renderer.messages().text("withdrawn.title"));
    Frame frame =
        renderer.frames().page(redirect.from(), title).canonical(redirect.to()).hidden().frame();
    Views.Redirect view = new Views.Redirect(title, redirect.to().from(redirect.from()));
    return renderer.page(redirect.from(), "redirect", frame, view);
  }
}
