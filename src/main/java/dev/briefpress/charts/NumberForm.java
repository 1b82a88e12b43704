package dev.briefpress.charts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a language writes numbers. Java's own forms differ between its versions, and pages must not.
 *
 * @param decimal between whole and part
 * @param group between thousands
 */
public record NumberForm(char decimal, String group) {
  private static final String NARROW_BLANK = "\u202F";
  private static final int MOST_DIGITS = 15;

  /** ISO 639 codes of languages with a decimal comma. */
  private static final Set<String> WITH_COMMA =
      Set.of(
          "af", "az", "be", "bg", "bs", "ca", "cs", "da", "de", "el", "es", "et", "eu", "fi", "fr",
          "gl", "hr", "hu", "hy", "id", "is", "it", "ka", "kk", "lt", "lv", "mk", "nb", "nl", "nn",
          "no", "pl", "pt", "ro", "ru", "sk", "sl", "sq", "sr", "sv", "tr", "uk", "vi");

  /** Those of them that write a point between thousands; the others write a narrow blank. */
  private static final Set<String> WITH_POINTS =
      Set.of("da", "de", "el", "es", "gl", "hr", "id", "is", "it", "nl", "pt", "ro", "sr", "tr");

  /** Countries that write a decimal point although their language does not elsewhere. */
  private static final Set<String> WITH_POINT = Set.of("CH", "LI", "MX", "US", "PR");

  /** Marks that may stand between thousands in any language. */
  private static final String BLANKS = " \u00A0\u2009\u202F'\u2019\u066C";

  private static final Pattern MINUS = Pattern.compile("[-\u2212\u2013](?=\\s?[0-9])");
  private static final Pattern PERCENT = Pattern.compile("[\\s\u00A0\u202F]*[%\u066A]");

  /** The form of {@code lang}, a BCP 47 tag. */
  public static NumberForm of(String lang) {
    Locale locale = Locale.forLanguageTag(lang);
    String language = locale.getLanguage();
    if (!WITH_COMMA.contains(language) || WITH_POINT.contains(locale.getCountry())) {
      return new NumberForm('.', ",");
    }
    return new NumberForm(',', WITH_POINTS.contains(language) ? "." : NARROW_BLANK);
  }

  /**
   * The number that {@code text} is, a percent sign left aside; absent when it is none, or has more
   * than {@value #MOST_DIGITS} digits.
   */
  public Optional<Double> read(String text) {
    String plain = MINUS.matcher(inLatinDigits(text.strip())).replaceFirst("-");
    Matcher percent = PERCENT.matcher(plain);
    if (percent.find() && percent.end() == plain.length()) {
      plain = plain.substring(0, percent.start());
    }
    Matcher parts = grammar().matcher(plain);
    if (!parts.matches()) {
      return Optional.empty();
    }
    String whole = parts.group(2).replaceAll("[^0-9]", "");
    String part = parts.group(3) == null ? "" : parts.group(3);
    if (whole.length() + part.length() > MOST_DIGITS) {
      return Optional.empty();
    }
    String sign = "-".equals(parts.group(1)) ? "-" : "";
    return Optional.of(Double.valueOf(sign + whole + "." + (part.isEmpty() ? "0" : part)));
  }

  private Pattern grammar() {
    String marks = "[" + Pattern.quote(BLANKS + group) + "]";
    String decimals = decimal == ',' ? "," : "[.\u066B]";
    return Pattern.compile(
        "([+-])?\\s?([0-9]{1,3}(?:"
            + marks
            + "[0-9]{3}){1,6}|[0-9]{1,16})(?:"
            + decimals
            + "([0-9]{1,16}))?");
  }

  // Digits of Arabic and other scripts, too.
  private static String inLatinDigits(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              int digit = Character.digit(c, 10);
              out.appendCodePoint(digit < 0 ? c : '0' + digit);
            });
    return out.toString();
  }

  /** A number of an axis: no more decimals than {@code step} needs. */
  public String written(double number, double step) {
    int decimals = Math.max(0, BigDecimal.valueOf(step).stripTrailingZeros().scale());
    BigDecimal rounded = BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_EVEN);
    String digits = rounded.abs().toPlainString();
    int point = digits.indexOf('.');
    StringBuilder out = new StringBuilder(point < 0 ? digits : digits.substring(0, point));
    for (int at = out.length() - 3; at > 0; at -= 3) {
      out.insert(at, group);
    }
    if (point >= 0) {
      out.append(decimal).append(digits, point + 1, digits.length());
    }
    return (rounded.signum() < 0 ? "\u2212" : "") + out;
  }
}
