package dev.briefpress.render;

import dev.briefpress.content.Brief;
import dev.briefpress.content.SitePath;
import dev.briefpress.facts.Facts;
import dev.briefpress.facts.Planned;
import dev.briefpress.facts.SiteFacts;
import dev.briefpress.facts.StoryLink;
import dev.briefpress.render.part.StoryLines;
import dev.briefpress.render.theme.Messages;
import dev.briefpress.render.view.Frame;
import dev.briefpress.render.view.Views;
import dev.briefpress.render.view.Views.Stamp;
import java.util.List;
import java.util.stream.Stream;

/** The notice at the address of each withdrawn brief. */
final class WithdrawnPages implements HtmlKind<WithdrawnPages.WithdrawnFacts> {
  private final Renderer renderer;
  private final Messages messages;

  WithdrawnPages(Renderer renderer) {
    this.renderer = renderer;
    this.messages = renderer.messages();
  }

  /** A withdrawn brief, and those that took its place. */
  record WithdrawnFacts(Brief brief, List<StoryLink> later) implements Facts {
    WithdrawnFacts {
      later = List.copyOf(later);
    }

    @Override
    public SitePath address() {
      return brief.address();
    }
  }

  @Override
  public String template() {
    return "withdrawn";
  }

  @Override
  public Stream<Planned<WithdrawnFacts>> facts(SiteFacts site) {
    return site.site().withdrawn().stream()
        .map(brief -> new WithdrawnFacts(brief, site.later(brief)))
        .map(Planned::of);
  }

  @Override
  public Model model(WithdrawnFacts facts) {
    Brief brief = facts.brief();
    String title = brief.header().shownTitle().orElseGet(() -> messages.text("withdrawn.title"));
    Frame frame = renderer.frames().page(brief.address(), title).hidden().frame();
    Stamp stamp =
        brief
            .header()
            .withdrawn()
            .map(w -> new Stamp(w.on().toString(), messages.date(w.on()), w.reason()))
            .orElseThrow();
    return new Model(
        frame,
        new Views.Withdrawn(
            title,
            messages.date(brief.header().date().day()),
            stamp,
            new StoryLines(messages).later(brief, facts.later())));
  }
}
