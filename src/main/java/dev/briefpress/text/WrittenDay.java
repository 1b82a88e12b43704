package dev.briefpress.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Days in other forms than ISO 8601 of which nobody can doubt which one is meant. */
public final class WrittenDay {
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})([-/. ])(\\d{1,2})\\2(\\d{1,2})|(\\d{4})(\\d{2})(\\d{2})");

  private static final Pattern WEEKDAY = Pattern.compile("^\\p{L}{3,9},? +(?=\\d|\\p{L}+ +\\d)");

  private static final List<DateTimeFormatter> WITH_MONTHS =
      Stream.of("d MMMM uuuu", "d MMM uuuu", "MMMM d uuuu", "MMM d uuuu")
          .map(
              form ->
                  new DateTimeFormatterBuilder()
                      .parseCaseInsensitive()
                      .appendPattern(form)
                      .toFormatter(Locale.ENGLISH))
          .toList();

  private WrittenDay() {}

  /**
   * The day that {@code text} names: {@code 2026/3/2}, {@code 20260302}, {@code 2 March 2026},
   * {@code Mon, Mar 2nd, 2026}. Absent for a day of figures that begins with the day or the month,
   * as {@code 02.03.2026}, and for what is no day.
   */
  public static Optional<LocalDate> of(String text) {
    String bare = text.strip();
    Matcher figures = YEAR_FIRST.matcher(bare);
    try {
      if (figures.matches()) {
        int group = figures.group(1) == null ? 5 : 1;
        return Optional.of(
            LocalDate.of(
                number(figures, group),
                number(figures, group == 1 ? 3 : 6),
                number(figures, group == 1 ? 4 : 7)));
      }
    } catch (DateTimeException e) {
      return Optional.empty();
    }
    return withMonth(bare);
  }

  private static int number(Matcher figures, int group) {
    return Integer.parseInt(figures.group(group));
  }

  private static Optional<LocalDate> withMonth(String text) {
    if (text.length() > 40) {
      return Optional.empty();
    }
    String words =
        WEEKDAY
            .matcher(text)
            .replaceFirst("")
            .replaceAll("(?<=\\d)(?:st|nd|rd|th)\\b", "")
            .replaceAll("[.,]", " ")
            .replaceAll("\\s+", " ")
            .strip();
    for (String one : List.of(words, text.replace(",", ""))) {
      for (DateTimeFormatter form : WITH_MONTHS) {
        try {
          return Optional.of(LocalDate.parse(one, form));
        } catch (DateTimeException e) {
          // another form may fit
        }
      }
    }
    return Optional.empty();
  }
}
