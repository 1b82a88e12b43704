package dev.briefpress.render.view;

import java.util.ArrayList;
import java.util.List;

/**
 * A section as a page shows it.
 *
 * @param number with its point, possibly empty
 * @param titleId id of its heading
 */
public record SectionView(
    String id, String titleId, String number, String heading, String kind, List<PartView> parts) {
  public SectionView {
    parts = List.copyOf(parts);
  }

  /** The same section with {@code part} at its end. */
  SectionView with(PartView part) {
    List<PartView> all = new ArrayList<>(parts);
    all.add(part);
    return new SectionView(id, titleId, number, heading, kind, all);
  }
}
