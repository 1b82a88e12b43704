package dev.briefpress.search.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Days and months in a folded text. {@code 8 May 2026}, {@code May 8th, 2026}, {@code 2026-05-08}
 * and {@code 8.5.2026} are the day {@code 20260508} of the month {@code 202605}; {@code May 2026}
 * and {@code 2026-05} are the month only.
 */
final class DateForms {
  /** More than a date has on one side of its month. */
  private static final int SIDE = 24;

  /** How near behind a month's name a number stands, at the furthest: {@code mayo del 2026}. */
  private static final int NEAR = 12;

  private static final String BLANKS = "[ \\n\\t\\u00a0\\u202f]{1,3}";
  private static final Pattern DAY_BEFORE =
      Pattern.compile(
          "([0-9]{1,2})(?:st|nd|rd|th|er|[.])?" + BLANKS + "(?:(?:of|de)" + BLANKS + ")?$");
  private static final Pattern YEAR_AFTER =
      Pattern.compile("[.,]?" + BLANKS + "(?:del?" + BLANKS + ")?([12][0-9]{3})");
  private static final Pattern DAY_AND_YEAR_AFTER =
      Pattern.compile(
          "[.]?" + BLANKS + "([0-9]{1,2})(?:st|nd|rd|th)?,?" + BLANKS + "([12][0-9]{3})");
  private static final Pattern ISO = Pattern.compile("([12][0-9]{3})-([0-9]{2})(?:-([0-9]{2}))?");
  private static final Pattern DOTTED =
      Pattern.compile("([0-9]{1,2})[.]([0-9]{1,2})[.]([12][0-9]{3})");

  private final char[] text;
  private final Months months;

  DateForms(char[] text, Months months) {
    this.text = text;
    this.months = months;
  }

  /**
   * A date in figures.
   *
   * @param end where it ends in the text
   * @param terms the year, the month, and the day where there is one
   */
  record Figures(int end, List<String> terms) {}

  /** The date in figures that begins at {@code start}, where a word begins. */
  Optional<Figures> figures(int start) {
    if (is('-', start + 4)) {
      Matcher iso = ISO.matcher(side(start, start + SIDE));
      if (iso.lookingAt()) {
        return figures(start + iso.end(), iso.group(1), iso.group(2), iso.group(3));
      }
    } else if (is('.', start + 1) || is('.', start + 2)) {
      Matcher dotted = DOTTED.matcher(side(start, start + SIDE));
      if (dotted.lookingAt()) {
        return figures(start + dotted.end(), dotted.group(3), dotted.group(2), dotted.group(1));
      }
    }
    return Optional.empty();
  }

  private Optional<Figures> figures(int end, String year, String month, @Nullable String day) {
    int number = Integer.parseInt(month);
    if (number < 1 || number > 12 || !endsAt(end)) {
      return Optional.empty();
    }
    if (day == null) {
      return Optional.of(new Figures(end, List.of(year, month(year, number))));
    }
    return isDay(day)
        ? Optional.of(new Figures(end, List.of(year, month(year, number), day(year, number, day))))
        : Optional.empty();
  }

  /** Whether a word that ends there may be a month's name: most have no number behind them. */
  boolean mayBeMonth(int end) {
    int last = Math.min(text.length, end + NEAR);
    for (int at = end; at < last; at++) {
      if (Units.isDigit(text[at])) {
        return at > end;
      }
    }
    return false;
  }

  /** Terms of the date that the name of a month from {@code start} to {@code end} is part of. */
  List<String> named(int start, int end) {
    int month = months.number(new String(text, start, end - start).toLowerCase(Locale.ROOT));
    if (month == 0) {
      return List.of();
    }
    String after = side(end, end + SIDE);
    Matcher both = DAY_AND_YEAR_AFTER.matcher(after);
    if (both.lookingAt() && endsAt(end + both.end()) && isDay(both.group(1))) {
      String year = both.group(2);
      return List.of(month(year, month), day(year, month, both.group(1)));
    }
    Matcher alone = YEAR_AFTER.matcher(after);
    if (!alone.lookingAt() || !endsAt(end + alone.end())) {
      return List.of();
    }
    String year = alone.group(1);
    int from = Math.max(0, start - SIDE);
    Matcher before = DAY_BEFORE.matcher(side(from, start));
    if (before.find() && isDay(before.group(1)) && beginsAt(from + before.start())) {
      return List.of(month(year, month), day(year, month, before.group(1)));
    }
    return List.of(month(year, month));
  }

  private boolean is(char mark, int at) {
    return at < text.length && text[at] == mark;
  }

  private String side(int from, int to) {
    return new String(text, from, Math.min(to, text.length) - from);
  }

  private boolean beginsAt(int start) {
    return start == 0 || !Units.isWordUnit(text[start - 1]);
  }

  /** Whether a word ends there, without a hyphen, dot or other mark that joins it to the next. */
  private boolean endsAt(int end) {
    if (end == text.length) {
      return true;
    }
    boolean isTied =
        "-.,'&@".indexOf(text[end]) >= 0
            && end + 1 < text.length
            && Units.isWordUnit(text[end + 1]);
    return !isTied && !Units.isWordUnit(text[end]);
  }

  private static boolean isDay(String day) {
    int number = Integer.parseInt(day);
    return number >= 1 && number <= 31;
  }

  private static String month(String year, int month) {
    return year + (month < 10 ? "0" : "") + month;
  }

  private static String day(String year, int month, String day) {
    return month(year, month) + (day.length() == 1 ? "0" : "") + day;
  }
}
