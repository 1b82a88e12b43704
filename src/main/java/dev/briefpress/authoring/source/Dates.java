package dev.briefpress.authoring.source;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** Moments as sources write them. */
final class Dates {
  private static final Pattern MOMENT =
      Pattern.compile("\\d{4}-\\d{2}-\\d{2}(?:[T ]\\d{2}:\\d{2}.*)?");

  private Dates() {}

  /** Whether {@code text} is an ISO day or moment, as {@link #moment(String)} reads it. */
  static boolean isMoment(String text) {
    return MOMENT.matcher(text.strip()).matches() && isDay(text.strip().substring(0, 10));
  }

  private static boolean isDay(String text) {
    try {
      return LocalDate.parse(text).getYear() >= 1;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /**
   * An ISO moment of a source as front matter has it: with its offset, to the second; the day alone
   * where there is no offset, because nobody can say which moment it was.
   *
   * @param text begins with an ISO day
   */
  static String moment(String text) {
    try {
      OffsetDateTime moment =
          OffsetDateTime.parse(
              text.strip().replaceFirst("^(\\S+) ", "$1T").replaceFirst(" (?=[+-]\\d)", ""));
      return written(moment);
    } catch (DateTimeException e) {
      return text.strip().substring(0, 10);
    }
  }

  /** The same for a time of the clock on the wall and the same moment in Greenwich. */
  static String moment(LocalDateTime local, LocalDateTime greenwich) {
    long seconds = Duration.between(greenwich, local).toSeconds();
    boolean offset = Math.abs(seconds) <= 18 * 3600 && seconds % 60 == 0;
    return offset
        ? written(local.atOffset(ZoneOffset.ofTotalSeconds((int) seconds)))
        : local.toLocalDate().toString();
  }

  static String written(OffsetDateTime moment) {
    return moment.withNano(0).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
  }
}
