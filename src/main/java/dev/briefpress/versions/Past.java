package dev.briefpress.versions;

import dev.briefpress.ledger.Revision;
import dev.briefpress.ledger.Substance;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What one content of a brief's file says of the brief.
 *
 * @param isPublic whether it is published or withdrawn, and marked so that this site may show it
 * @param day the day of the brief
 * @param moment from when on it is public
 * @param revisions what its author says of changes
 */
record Past(
    boolean isPublic,
    boolean withdrawn,
    LocalDate day,
    Instant moment,
    Substance substance,
    List<Revision> revisions) {
  /** A content that was not public: it must not appear in any version. */
  static final Past HIDDEN =
      new Past(
          false,
          false,
          LocalDate.EPOCH,
          Instant.EPOCH,
          new Substance(
              "",
              Optional.empty(),
              Optional.empty(),
              "",
              Optional.empty(),
              Optional.empty(),
              List.of(),
              List.of(),
              List.of()),
          List.of());

  Past {
    revisions = List.copyOf(revisions);
  }
}
