package dev.briefpress.links;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Days without brief and edition that have a page all the same. */
public final class EmptyDays {
  private EmptyDays() {}

  /**
   * Those on which a brief was corrected, and those between the first and the last day of the site
   * in a month that has others: a reader who steps from day to day, or changes the date in an
   * address, finds no gap.
   *
   * @param days with a brief or an edition
   * @param corrected on which a brief was corrected
   */
  public static NavigableSet<LocalDate> of(
      NavigableSet<LocalDate> days, Iterable<LocalDate> corrected) {
    NavigableSet<LocalDate> empty = new TreeSet<>();
    corrected.forEach(empty::add);
    NavigableSet<YearMonth> months = new TreeSet<>();
    days.forEach(day -> months.add(YearMonth.from(day)));
    for (YearMonth month : months) {
      month
          .atDay(1)
          .datesUntil(month.plusMonths(1).atDay(1))
          .filter(day -> day.isAfter(days.first()) && day.isBefore(days.last()))
          .forEach(empty::add);
    }
    empty.removeAll(days);
    return empty;
  }
}
