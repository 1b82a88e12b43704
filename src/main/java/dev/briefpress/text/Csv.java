package dev.briefpress.text;

import java.util.List;
import java.util.stream.Collectors;

/** Comma-separated values in the form of RFC 4180. */
public final class Csv {
  /** What a value begins with that spreadsheets would run as a formula, also in wide letters. */
  private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private Csv() {}

  /**
   * The values on one line with its end; a value that looks like a formula is kept from being one.
   */
  public static String line(List<String> values) {
    return values.stream().map(Csv::value).collect(Collectors.joining(",", "", "\r\n"));
  }

  // An apostrophe at the beginning tells spreadsheets that a text follows. Blanks before the sign
  // are looked through, because some of them do so, too.
  private static String value(String text) {
    String bare = text.stripLeading();
    boolean formula =
        !text.isEmpty()
            && (FORMULA.indexOf(text.charAt(0)) >= 0
                || (!bare.isEmpty() && FORMULA.indexOf(bare.charAt(0)) >= 0));
    String safe = formula ? "'" + text : text;
    boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
    return plain ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
  }
}
