package dev.briefpress.authoring;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How documents are taken over.
 *
 * @param today the day that stands in for a date that a text does not give
 * @param asDraft whether all of them become drafts
 * @param to the folder below the site's in which they are written, instead of that of briefs
 * @param media the folder in which their images are looked for, beside their own
 */
public record ImportOptions(
    LocalDate today, boolean asDraft, Optional<String> to, Optional<Path> media) {}
