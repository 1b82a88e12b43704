package dev.briefpress.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An editor's text for one day's summary.
 *
 * @param edition morning, midday, evening or overnight; absent for the day's introduction
 */
public record Edition(
    BriefId id,
    LocalDate day,
    Optional<String> edition,
    Optional<String> title,
    String lang,
    Status status,
    List<Reference> references,
    List<String> anchors,
    String digest) {
  /** The editions there are, in the order of the day. */
  public static final List<String> NAMES = List.of("overnight", "morning", "midday", "evening");

  public Edition {
    references = List.copyOf(references);
    anchors = List.copyOf(anchors);
  }
}
