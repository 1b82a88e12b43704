package dev.briefpress.authoring;

import java.util.List;

/**
 * A brief, or a standing page, taken over.
 *
 * @param path where it goes, relative to the site's folder
 * @param source what goes there
 * @param gaps what the text does not tell and an editor must add, one sentence each
 * @param left lines of the text that no field and no section has a place for
 */
public record ImportedBrief(String path, BriefSource source, List<String> gaps, List<String> left) {
  public ImportedBrief {
    gaps = List.copyOf(gaps);
    left = List.copyOf(left);
  }
}
