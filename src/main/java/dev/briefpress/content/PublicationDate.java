package dev.briefpress.content;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * When a document is published.
 *
 * @param day the day it is filed under, in the site's time zone
 * @param moment from when on it is public; the day's start in the site's time zone if only a day
 *     was given
 * @param exact whether the author gave a time of day
 */
public record PublicationDate(LocalDate day, Instant moment, boolean exact)
    implements Comparable<PublicationDate> {
  public static PublicationDate of(LocalDate day, ZoneId zone) {
    return new PublicationDate(day, day.atStartOfDay(zone).toInstant(), false);
  }

  public static PublicationDate of(OffsetDateTime time, ZoneId zone) {
    return new PublicationDate(time.atZoneSameInstant(zone).toLocalDate(), time.toInstant(), true);
  }

  /** The moment as RFC 3339 in {@code zone}, for feeds and data. */
  public String rfc3339(ZoneId zone) {
    return Rfc3339.of(moment, zone);
  }

  /** The time of day in {@code zone}, when one was given. */
  public Optional<java.time.LocalTime> time(ZoneId zone) {
    return exact ? Optional.of(moment.atZone(zone).toLocalTime()) : Optional.empty();
  }

  @Override
  public int compareTo(PublicationDate other) {
    return moment.compareTo(other.moment);
  }
}
