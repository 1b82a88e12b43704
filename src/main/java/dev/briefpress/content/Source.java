package dev.briefpress.content;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where a brief's facts come from.
 *
 * @param url http or https
 * @param credibility 1 (confirmed) to 6 (cannot be judged), the figure of the Admiralty grade
 */
public record Source(
    String title,
    Optional<String> publisher,
    Optional<String> author,
    Optional<URI> url,
    Optional<LocalDate> published,
    Optional<LocalDate> accessed,
    Optional<Reliability> reliability,
    OptionalInt credibility) {
  /** Its Admiralty grade, {@code B2}, or the half of it that is known. */
  public Optional<String> grade() {
    String grade =
        reliability.map(Reliability::name).orElse("")
            + (credibility.isPresent() ? String.valueOf(credibility.getAsInt()) : "");
    return grade.isEmpty() ? Optional.empty() : Optional.of(grade);
  }
}
