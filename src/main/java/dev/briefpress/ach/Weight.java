package dev.briefpress.ach;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number with at most two decimals: what a piece of evidence counts, or the sum of such numbers.
 * It is kept as a whole number, so that equal sums are equal.
 *
 * @param hundredths hundred times the number, at least 0
 */
public record Weight(int hundredths) implements Comparable<Weight> {
  /** The weight of a piece of evidence that states none. */
  public static final Weight ONE = new Weight(100);

  /** The most that a piece of evidence may count. */
  public static final int MOST = 100;

  private static final int DECIMALS = 2;
  private static final Pattern FORM = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,9})?");

  public Weight {
    if (hundredths < 0) {
      throw new IllegalArgumentException("hundredths " + hundredths + " must be >= 0");
    }
  }

  /** The weight that {@code text} states: above 0, at most {@value #MOST}, two decimals at most. */
  public static Optional<Weight> of(String text) {
    if (!FORM.matcher(text).matches()) {
      return Optional.empty();
    }
    BigDecimal number = new BigDecimal(text).stripTrailingZeros();
    boolean usable =
        number.signum() > 0
            && number.scale() <= DECIMALS
            && number.compareTo(BigDecimal.valueOf(MOST)) <= 0;
    return usable
        ? Optional.of(new Weight(number.movePointRight(DECIMALS).intValueExact()))
        : Optional.empty();
  }

  /** The number itself, without zeros at its end. */
  public BigDecimal number() {
    BigDecimal number = BigDecimal.valueOf(hundredths, DECIMALS);
    return hundredths == 0 ? BigDecimal.ZERO : new BigDecimal(plain(number));
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  @Override
  public int compareTo(Weight other) {
    return Integer.compare(hundredths, other.hundredths);
  }

  /** As it is written: {@code 1}, {@code 0.5}. */
  @Override
  public String toString() {
    return number().toPlainString();
  }
}
