package dev.briefpress.render;

import dev.briefpress.content.Landmark;
import dev.briefpress.content.SitePath;
import dev.briefpress.facts.CorrectionLists;
import dev.briefpress.facts.Facts;
import dev.briefpress.facts.Planned;
import dev.briefpress.facts.SiteFacts;
import dev.briefpress.render.part.CorrectionGroups;
import dev.briefpress.render.view.CorrectionsView;
import dev.briefpress.render.view.Frame;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The page that lists what was corrected, retracted and withdrawn on the whole site. A newsroom's
 * own page at its address takes its place, and has the lists below its text.
 */
final class CorrectionsPage implements HtmlKind<CorrectionsPage.CorrectionsFacts> {
  private final Renderer renderer;

  CorrectionsPage(Renderer renderer) {
    this.renderer = renderer;
  }

  /** What the page lists. */
  record CorrectionsFacts(SitePath address, CorrectionLists lists) implements Facts {}

  @Override
  public String template() {
    return "corrections";
  }

  @Override
  public Stream<Planned<CorrectionsFacts>> facts(SiteFacts site) {
    SitePath address = Landmark.CORRECTIONS.address();
    return CorrectionLists.areInOwnPage(site.site())
        ? Stream.of()
        : Stream.of(
            new Planned<>(address, () -> new CorrectionsFacts(address, CorrectionLists.of(site))));
  }

  @Override
  public Model model(CorrectionsFacts facts) {
    CorrectionsView view =
        new CorrectionGroups(renderer.messages(), renderer.settings().lang())
            .of(facts.lists(), facts.address());
    Frames.Draft draft =
        renderer
            .frames()
            .page(Landmark.CORRECTIONS)
            .description(renderer.messages().text("corrections.intro"))
            .feed(Optional.of(Landmark.CORRECTIONS_FEED.address()));
    Frame frame = view.groups().isEmpty() ? draft.hidden().frame() : draft.frame();
    return new Model(frame, view);
  }
}
