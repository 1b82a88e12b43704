package dev.briefpress.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A brief as readers could read it from one day on.
 *
 * @param number 1 for the first
 * @param commit full id of the commit with which it was published; absent for what is in the files
 *     and not yet committed
 * @param day on which it was published, in the site's time zone: of the first version the brief's
 *     own date, of one not yet committed the day of the build's clock
 * @param withdrawn whether it is the notice that the brief no longer stands
 * @param revisions what its author had said of changes when it was replaced, those of older
 *     versions among them; an entry of the field {@code corrections} is a correction
 */
public record Version(
    int number,
    Optional<String> commit,
    LocalDate day,
    boolean withdrawn,
    Substance substance,
    List<Revision> revisions) {
  public Version {
    revisions = List.copyOf(revisions);
  }
}
