package dev.briefpress.authoring;

import java.util.List;

/**
 * A brief, or a standing page, taken over.
 *
 * @param path where it goes, relative to the site's folder
 * @param source what goes there
 * @param gaps what the text does not say and an editor must add, one sentence each
 * @param taken lines of the text that became fields, each with the field's name: {@code date: 11
 *     February 2026}
 * @param left lines of the text that no field and no section has a place for
 */
public record ImportedBrief(
    String path, BriefSource source, List<String> gaps, List<String> taken, List<String> left) {
  public ImportedBrief {
    gaps = List.copyOf(gaps);
    taken = List.copyOf(taken);
    left = List.copyOf(left);
  }
}
