package dev.briefpress.authoring;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How documents are taken over.
 *
 * @param today the day that stands in for a date that a text does not give
 * @param asDraft whether all of them become drafts
 * @param to the folder below the site's in which they are written, instead of that of briefs
 * @param media the folders in which their images are looked for, beside their own
 */
public record ImportOptions(
    LocalDate today, boolean asDraft, Optional<String> to, List<Path> media) {
  public ImportOptions {
    media = List.copyOf(media);
  }
}
