package dev.briefpress.render.view;

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
}
