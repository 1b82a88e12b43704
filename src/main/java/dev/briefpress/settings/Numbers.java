package dev.briefpress.settings;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Numbers as authors write them in fields: {@code 12}, {@code -0.5}. */
public final class Numbers {
  private static final Pattern FORM = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,15})?");

  private Numbers() {}

  /** Whether {@code text} is a number of at most fifteen digits on each side of the point. */
  public static boolean isOne(String text) {
    return FORM.matcher(text).matches();
  }

  /** The same number in its shortest form: {@code 4.50} is {@code 4.5}. */
  public static String shortest(String text) {
    BigDecimal number = new BigDecimal(text);
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
