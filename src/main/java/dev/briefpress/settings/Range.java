package dev.briefpress.settings;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Numbers or days from one to another, both included.
 *
 * @param from absent when there is no lower end; a day as the days since 1970-01-01
 * @param to likewise
 */
public record Range(Optional<BigDecimal> from, Optional<BigDecimal> to) {
  public boolean contains(BigDecimal value) {
    return from.filter(f -> f.compareTo(value) > 0).isEmpty()
        && to.filter(t -> t.compareTo(value) < 0).isEmpty();
  }

  /** The place of a brief's value, a number or a day, in the order of ranges. */
  static BigDecimal place(String value) {
    boolean day = value.length() == "2026-01-30".length() && value.charAt(4) == '-';
    return day ? place(LocalDate.parse(value)) : new BigDecimal(value);
  }

  static BigDecimal place(LocalDate day) {
    return BigDecimal.valueOf(day.toEpochDay());
  }
}
