package dev.briefpress.settings;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Whether, and from when on, the versions of briefs are read from git.
 *
 * @param from what was committed before this moment counts as one first version
 */
public record LedgerSettings(boolean on, Optional<Instant> from) {
  /** No versions are read. */
  public static final LedgerSettings OFF = new LedgerSettings(false, Optional.empty());

  static LedgerSettings read(GivenProperties given, ZoneId zone) {
    boolean on = given.chooses("ledger", "off", "on");
    Optional<Instant> from =
        given
            .line("ledger.from")
            .flatMap(
                line -> given.start(line, zone, "write the first day of the ledger as YYYY-MM-DD"));
    return new LedgerSettings(on, from);
  }
}
