package dev.briefpress.search.text;

/** What kinds of UTF-16 code units a folded text has; {@code text.js} knows the same. */
final class Units {
  private Units() {}

  /** Letters, digits, {@code _}, and whatever is outside the blocks of marks and symbols. */
  static boolean isWordUnit(char unit) {
    if (unit < 0x80) {
      return isLetter(unit) || isDigit(unit) || unit == '_';
    }
    return !(unit < 0xC0
        || unit == 0xD7
        || unit == 0xF7
        || unit == 0x1680
        || (unit >= 0x2000 && unit <= 0x2BFF)
        || (unit >= 0x2E00 && unit <= 0x2E7F)
        || (unit >= 0x3000 && unit <= 0x3004)
        || (unit >= 0x3008 && unit <= 0x3020)
        || (unit >= 0xE000 && unit <= 0xF8FF)
        || (unit >= 0xFE10 && unit <= 0xFE6F)
        || unit >= 0xFF5F);
  }

  /** Whether it is one of A to Z and a to z, which bit 0x20 tells apart and nothing else. */
  static boolean isLetter(char unit) {
    int lower = unit | 0x20;
    return lower >= 'a' && lower <= 'z';
  }

  static boolean isLower(char unit) {
    return unit >= 'a' && unit <= 'z';
  }

  static boolean isUpper(char unit) {
    return unit >= 'A' && unit <= 'Z';
  }

  static boolean isDigit(char unit) {
    return unit >= '0' && unit <= '9';
  }

  /** Whether it is what a day, a month and a year may have between them. */
  static boolean isBlank(char unit) {
    return unit == ' ' || unit == '\n' || unit == '\t' || unit == '\u00A0' || unit == '\u202F';
  }
}
