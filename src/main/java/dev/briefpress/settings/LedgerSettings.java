package dev.briefpress.settings;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether, and from when on, the versions of briefs are read from git.
 *
 * @param from what was committed before this day counts as one first version
 */
public record LedgerSettings(boolean on, Optional<LocalDate> from) {
  /** No versions are read. */
  public static final LedgerSettings OFF = new LedgerSettings(false, Optional.empty());

  static LedgerSettings read(GivenProperties given) {
    boolean on = given.chooses("ledger", "off", "on");
    Optional<LocalDate> from =
        given
            .line("ledger.from")
            .flatMap(line -> given.day(line, "write the first day of the ledger as YYYY-MM-DD"));
    return new LedgerSettings(on, from);
  }
}
