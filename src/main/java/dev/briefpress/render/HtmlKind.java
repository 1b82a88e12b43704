package dev.briefpress.render;

import dev.briefpress.facts.Facts;
import dev.briefpress.facts.Planned;
import dev.briefpress.facts.SiteFacts;
import dev.briefpress.render.view.BodyView;
import dev.briefpress.render.view.Frame;
import java.util.List;
import java.util.stream.Stream;

/**
 * A kind of HTML page: what its pages show of the site, and the view of each, which is made from
 * that alone. An instance knows no site.
 */
interface HtmlKind<F extends Facts> {
  /** The name of its template: {@code brief} for {@code pages/brief.html}. */
  String template();

  /** The pages of this kind, with the facts of each. */
  Stream<Planned<F>> facts(SiteFacts site);

  /** What the template is given for a page that shows {@code facts}. */
  Model model(F facts);

  /**
   * All that a template is given.
   *
   * @param bodies the texts of documents that the page shows
   */
  record Model(Frame frame, Record view, List<BodyView> bodies) {
    public Model {
      bodies = List.copyOf(bodies);
    }

    public Model(Frame frame, Record view) {
      this(frame, view, List.of());
    }
  }
}
