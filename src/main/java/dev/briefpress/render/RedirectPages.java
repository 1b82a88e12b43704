package dev.briefpress.render;

import dev.briefpress.content.SitePath;
import dev.briefpress.facts.Facts;
import dev.briefpress.facts.Planned;
import dev.briefpress.facts.SiteFacts;
import dev.briefpress.links.Redirect;
import dev.briefpress.render.view.Frame;
import dev.briefpress.render.view.Views;
import java.util.stream.Stream;

/** The pages at old addresses where a file can be a page; servers have rules for the others. */
final class RedirectPages implements HtmlKind<RedirectPages.RedirectFacts> {
  private final Renderer renderer;

  RedirectPages(Renderer renderer) {
    this.renderer = renderer;
  }

  /** An old address. */
  record RedirectFacts(Redirect redirect) implements Facts {
    @Override
    public SitePath address() {
      return redirect.from();
    }
  }

  @Override
  public String template() {
    return "redirect";
  }

  @Override
  public Stream<Planned<RedirectFacts>> facts(SiteFacts site) {
    return site.site().redirects().stream()
        .filter(redirect -> redirect.from().isPage())
        .map(RedirectFacts::new)
        .map(Planned::of);
  }

  @Override
  public Model model(RedirectFacts facts) {
    Redirect redirect = facts.redirect();
    String title = redirect.title().orElseGet(() -> renderer.messages().text("withdrawn.title"));
    Frame frame =
        renderer.frames().page(redirect.from(), title).canonical(redirect.to()).hidden().frame();
    return new Model(frame, new Views.Redirect(title, redirect.to().from(redirect.from())));
  }
}
