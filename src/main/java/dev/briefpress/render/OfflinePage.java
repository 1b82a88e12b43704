package dev.briefpress.render;

import dev.briefpress.content.Landmark;
import dev.briefpress.content.SitePath;
import dev.briefpress.facts.Facts;
import dev.briefpress.facts.Planned;
import dev.briefpress.facts.SiteFacts;
import dev.briefpress.render.view.Frame;
import dev.briefpress.render.view.Lists;
import java.util.stream.Stream;

/** The page for one that a browser without network has not kept. */
final class OfflinePage implements HtmlKind<OfflinePage.OfflineFacts> {
  private final Renderer renderer;

  OfflinePage(Renderer renderer) {
    this.renderer = renderer;
  }

  /** Nothing of the site. */
  record OfflineFacts(SitePath address) implements Facts {}

  @Override
  public String template() {
    return "offline";
  }

  @Override
  public Stream<Planned<OfflineFacts>> facts(SiteFacts site) {
    return Stream.of(Planned.of(new OfflineFacts(Landmark.OFFLINE.address())));
  }

  @Override
  public Model model(OfflineFacts facts) {
    Frame frame = renderer.frames().page(Landmark.OFFLINE, "offline.title").hidden().frame();
    return new Model(frame, new Lists.Offline());
  }
}
