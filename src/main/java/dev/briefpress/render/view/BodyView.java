package dev.briefpress.render.view;

import java.util.ArrayList;
import java.util.List;

/** What stands below a document's front matter, as a page shows it. */
public record BodyView(String lead, List<SectionView> sections, String footnotes) {
  public BodyView {
    sections = List.copyOf(sections);
  }

  /** The same text with {@code matrix} below its hypotheses, or at its end where it has none. */
  public BodyView with(MatrixView matrix) {
    int at = sections.size() - 1;
    for (int i = sections.size() - 1; i >= 0; i--) {
      at = sections.get(i).parts().stream().anyMatch(PartView::hypotheses) ? i : at;
    }
    List<SectionView> all = new ArrayList<>(sections);
    if (at >= 0) {
      all.set(at, all.get(at).with(PartView.of(matrix)));
    }
    return new BodyView(lead, all, footnotes);
  }
}
