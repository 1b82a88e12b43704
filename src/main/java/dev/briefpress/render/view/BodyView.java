package dev.briefpress.render.view;

import java.util.List;

/** What stands below a document's front matter, as a page shows it. */
public record BodyView(String lead, List<SectionView> sections, String footnotes) {
  public BodyView {
    sections = List.copyOf(sections);
  }
}
