package dev.briefpress.render.theme;

import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * The forms of a noun that a language needs beside a number, by the plural rules of the Unicode
 * CLDR for whole numbers. A form is one of {@code zero}, {@code one}, {@code two}, {@code few},
 * {@code many} and {@code other}; every language has {@code other}.
 *
 * <p>Java has no such rules of its own. {@code Intl.PluralRules} in browsers has the same ones, so
 * the script of the search page chooses among the same texts.
 */
public final class Plurals {
  private static final String ZERO = "zero";
  private static final String ONE = "one";
  private static final String TWO = "two";
  private static final String FEW = "few";
  private static final String MANY = "many";
  private static final String OTHER = "other";

  private static final Plurals LIKE_ENGLISH =
      new Plurals(List.of(ONE, OTHER), n -> n == 1 ? ONE : OTHER);
  private static final Plurals LIKE_FRENCH =
      new Plurals(List.of(ONE, OTHER), n -> n <= 1 ? ONE : OTHER);
  private static final Plurals LIKE_JAPANESE = new Plurals(List.of(OTHER), n -> OTHER);
  private static final Plurals LIKE_CZECH =
      new Plurals(List.of(ONE, FEW, OTHER), n -> n == 1 ? ONE : n >= 2 && n <= 4 ? FEW : OTHER);
  private static final Plurals LIKE_RUSSIAN =
      new Plurals(
          List.of(ONE, FEW, MANY, OTHER),
          n -> n % 10 == 1 && n % 100 != 11 ? ONE : isFew(n) ? FEW : MANY);
  private static final Plurals POLISH =
      new Plurals(List.of(ONE, FEW, MANY, OTHER), n -> n == 1 ? ONE : isFew(n) ? FEW : MANY);
  private static final Plurals HEBREW =
      new Plurals(List.of(ONE, TWO, OTHER), n -> n == 1 ? ONE : n == 2 ? TWO : OTHER);
  private static final Plurals ARABIC =
      new Plurals(List.of(ZERO, ONE, TWO, FEW, MANY, OTHER), Plurals::arabic);

  private static final Map<String, Plurals> BY_LANGUAGE =
      Map.ofEntries(
          Map.entry("fr", LIKE_FRENCH),
          Map.entry("pt", LIKE_FRENCH),
          Map.entry("ja", LIKE_JAPANESE),
          Map.entry("ko", LIKE_JAPANESE),
          Map.entry("zh", LIKE_JAPANESE),
          Map.entry("vi", LIKE_JAPANESE),
          Map.entry("th", LIKE_JAPANESE),
          Map.entry("id", LIKE_JAPANESE),
          Map.entry("cs", LIKE_CZECH),
          Map.entry("sk", LIKE_CZECH),
          Map.entry("ru", LIKE_RUSSIAN),
          Map.entry("uk", LIKE_RUSSIAN),
          Map.entry("be", LIKE_RUSSIAN),
          Map.entry("pl", POLISH),
          Map.entry("he", HEBREW),
          Map.entry("iw", HEBREW),
          Map.entry("ar", ARABIC));

  private final List<String> forms;
  private final IntFunction<String> rule;

  private Plurals(List<String> forms, IntFunction<String> rule) {
    this.forms = forms;
    this.rule = rule;
  }

  /**
   * The forms of {@code language}, an ISO 639 code; those of English for one that is not known
   * here.
   */
  public static Plurals of(String language) {
    return BY_LANGUAGE.getOrDefault(language, LIKE_ENGLISH);
  }

  /** The names of all forms, {@code other} last. */
  public List<String> forms() {
    return forms;
  }

  /** The form for {@code number}, which is not negative. */
  public String form(int number) {
    return rule.apply(number);
  }

  private static boolean isFew(int n) {
    int last = n % 10;
    return last >= 2 && last <= 4 && (n % 100 < 12 || n % 100 > 14);
  }

  private static String arabic(int n) {
    int rest = n % 100;
    return switch (n) {
      case 0 -> ZERO;
      case 1 -> ONE;
      case 2 -> TWO;
      default -> rest >= 3 && rest <= 10 ? FEW : rest >= 11 ? MANY : OTHER;
    };
  }
}
