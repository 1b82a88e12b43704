package dev.briefpress.render.view;

import java.util.List;
import java.util.Optional;

/**
 * What the page of a brief says of its versions.
 *
 * @param label {@code Version 3}
 * @param day of it, as 2026-01-30
 * @param changes in what it differs from the one before, in a sentence
 * @param href of the page with all versions
 * @param sides what was judged before the last change of the judgement, and behind it; empty where
 *     that never changed
 */
public record VersionBox(
    String label, String day, String date, String changes, String href, List<Side> sides) {
  public VersionBox {
    sides = List.copyOf(sides);
  }

  /**
   * What one version judged.
   *
   * @param title {@code Before: version 2}
   */
  public record Side(
      String title,
      String day,
      String date,
      String judgement,
      Optional<String> likelihood,
      Optional<String> confidence) {}
}
