package dev.briefpress.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** What options and parameters may be, and what is said when they are not. */
final class OptionValues {
  private static final int LAST_YEAR = 9999;

  private OptionValues() {}

  /**
   * Makes all commands of {@code line} read their values here.
   *
   * @param folder from which paths lead
   */
  static void register(CommandLine line, Path folder) {
    line.registerConverter(Path.class, value -> folder.resolve(path(value)));
    line.registerConverter(LocalDate.class, OptionValues::day);
    line.registerConverter(Instant.class, OptionValues::moment);
    line.registerConverter(Integer.class, OptionValues::number);
  }

  static Path path(String value) {
    try {
      return Path.of(value);
    } catch (InvalidPathException e) {
      throw new TypeConversionException(
          "'" + value + "' can be no name of a file here (the locale must be one of UTF-8)");
    }
  }

  private static LocalDate day(String value) {
    try {
      return inRange(LocalDate.parse(value));
    } catch (DateTimeException e) {
      throw new TypeConversionException("'" + value + "' is no day; write it like 2026-01-30");
    }
  }

  /** A moment, or a day for its first moment in UTC. */
  private static Instant moment(String value) {
    try {
      if (value.length() == "2026-01-30".length()) {
        return inRange(LocalDate.parse(value)).atStartOfDay(ZoneOffset.UTC).toInstant();
      }
      OffsetDateTime moment = OffsetDateTime.parse(value);
      inRange(moment.toLocalDate());
      return moment.toInstant();
    } catch (DateTimeException e) {
      throw new TypeConversionException(
          "'" + value + "' is no moment; write it like 2026-01-30T12:00:00Z or 2026-01-30");
    }
  }

  // Others cannot be written as four digits, as feeds and addresses have them.
  private static LocalDate inRange(LocalDate day) {
    if (day.getYear() < 1 || day.getYear() > LAST_YEAR) {
      throw new DateTimeException("year " + day.getYear());
    }
    return day;
  }

  private static Integer number(String value) {
    try {
      return Integer.valueOf(value);
    } catch (NumberFormatException e) {
      throw new TypeConversionException("'" + value + "' is no whole number, or too large a one");
    }
  }
}
