package dev.briefpress.authoring.shape;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The names of months in the languages of the shipped words, long and short, in small letters. */
final class MonthNames {
  private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "ar");

  /** A pattern of all of them, the longest first, with the full stop of a short one. */
  static final String PATTERN;

  private static final Map<String, Month> MONTHS = months();

  static {
    PATTERN =
        MONTHS.keySet().stream()
            .sorted(Comparator.comparing(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?:", ")\\.?"));
  }

  private MonthNames() {}

  private static Map<String, Month> months() {
    Map<String, Month> months = new TreeMap<>();
    for (String language : LANGUAGES) {
      Locale locale = Locale.forLanguageTag(language);
      for (Month month : Month.values()) {
        for (TextStyle style :
            List.of(
                TextStyle.FULL,
                TextStyle.FULL_STANDALONE,
                TextStyle.SHORT,
                TextStyle.SHORT_STANDALONE)) {
          String name = key(month.getDisplayName(style, locale));
          if (name.length() > 2 && name.chars().allMatch(Character::isLetter)) {
            months.putIfAbsent(name, month);
          }
        }
      }
    }
    months.put("sept", Month.SEPTEMBER);
    return months;
  }

  /** The month that is called {@code name}, which {@link #PATTERN} matched. */
  static Month of(String name) {
    Month month = MONTHS.get(key(name));
    if (month == null) {
      throw new IllegalArgumentException("no month is called " + name);
    }
    return month;
  }

  private static String key(String name) {
    String lower = name.toLowerCase(Locale.ROOT).strip();
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }
}
