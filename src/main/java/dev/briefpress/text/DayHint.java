package dev.briefpress.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What to write for a text that is meant as a day, and is none or may be two. */
public final class DayHint {
  private static final int MONTHS = 12;
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:T.*)?");
  private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})");

  private DayHint() {}

  /** The hint; absent where nothing is known but that the text is no day. */
  public static Optional<String> of(String text) {
    Matcher iso = ISO.matcher(text.strip());
    if (iso.matches()) {
      return inCalendar(number(iso.group(1)), number(iso.group(2)), number(iso.group(3)));
    }
    Matcher slashes = SLASHES.matcher(text.strip());
    if (!slashes.matches()) {
      return Optional.empty();
    }
    int year = number(slashes.group(4));
    Optional<LocalDate> monthFirst = day(year, number(slashes.group(1)), number(slashes.group(3)));
    Optional<LocalDate> dayFirst = day(year, number(slashes.group(3)), number(slashes.group(1)));
    if (monthFirst.isPresent() && dayFirst.isPresent() && !monthFirst.equals(dayFirst)) {
      return Optional.of(
          "write `%s` if the month stands first, `%s` if the day does"
              .formatted(monthFirst.get(), dayFirst.get()));
    }
    return monthFirst.or(() -> dayFirst).map(day -> "write `" + day + "`");
  }

  private static Optional<String> inCalendar(int year, int month, int day) {
    if (month < 1 || month > MONTHS) {
      return Optional.of("write the month as a number from 01 to 12, behind the year");
    }
    YearMonth whole = YearMonth.of(year, month);
    String name = whole.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    return day < 1 || day > whole.lengthOfMonth()
        ? Optional.of(
            "write a day from 01 to %d: %s %d has no other"
                .formatted(whole.lengthOfMonth(), name, year))
        : Optional.empty();
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
