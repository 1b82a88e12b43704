package dev.briefpress.content;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Moments as feeds and data files write them (RFC 3339, to the second). */
public final class Rfc3339 {
  private static final int MINUTE = 60;

  private Rfc3339() {}

  /** {@code moment} with the offset it has in {@code zone}: {@code 2026-01-30T09:00:00+01:00}. */
  public static String of(Instant moment, ZoneId zone) {
    OffsetDateTime local = moment.truncatedTo(ChronoUnit.SECONDS).atZone(zone).toOffsetDateTime();
    // Before standard time, places were minutes and seconds apart; RFC 3339 cannot say that.
    boolean sayable = local.getOffset().getTotalSeconds() % MINUTE == 0;
    OffsetDateTime said = sayable ? local : local.withOffsetSameInstant(ZoneOffset.UTC);
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(said);
  }
}
