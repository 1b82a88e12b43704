package dev.briefpress.render.theme;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Every word that a theme shows, in one language. Numbers and dates are written with the theme's
 * words, too, because Java's own differ between versions of Java.
 */
public final class Messages {
  private static final String ENGLISH = "en";
  private static final String PREFIX = "messages_";
  private static final String SUFFIX = ".properties";
  private static final int GROUP = 3;

  private final Map<String, Phrase> words = new HashMap<>();
  private final String language;
  private final Plurals plurals;
  private final Map<LocalDate, String> dates = new ConcurrentHashMap<>();

  private Messages(Properties words, String language) {
    for (String key : words.stringPropertyNames()) {
      this.words.put(key, Phrase.of(words.getProperty(key)));
    }
    this.language = language;
    this.plurals = Plurals.of(language);
  }

  /**
   * The words of {@code theme} in {@code lang} (BCP 47); English where it has none in that
   * language.
   */
  public static Messages of(Theme theme, String lang) {
    Properties words = new Properties();
    words.putAll(theme.properties("messages.properties"));
    String language = Locale.forLanguageTag(lang).getLanguage();
    Properties own = theme.properties(PREFIX + language + SUFFIX);
    words.putAll(own);
    return new Messages(words, own.isEmpty() ? ENGLISH : language);
  }

  /** The languages that {@code theme} has words in, as ISO 639 codes. */
  public static Set<String> languages(Theme theme) {
    Set<String> languages = new TreeSet<>(Set.of(ENGLISH));
    for (String path : theme.below(PREFIX)) {
      if (path.endsWith(SUFFIX)) {
        languages.add(path.substring(PREFIX.length(), path.length() - SUFFIX.length()));
      }
    }
    return languages;
  }

  /** The ISO 639 code of the language that the words are in. */
  public String language() {
    return language;
  }

  /** The text of {@code key}; absent when there is none. */
  public Optional<String> find(String key, Object... arguments) {
    return Optional.ofNullable(words.get(key)).map(phrase -> phrase.with(written(arguments)));
  }

  private Object[] written(Object... arguments) {
    Object[] written = arguments.clone();
    for (int i = 0; i < written.length; i++) {
      if (written[i] instanceof Integer number) {
        written[i] = number(number);
      }
    }
    return written;
  }

  /** A whole number with the language's mark between thousands: {@code 12,345}. */
  public String number(int number) {
    StringBuilder text = new StringBuilder(String.valueOf(number));
    int first = number < 0 ? 1 : 0;
    for (int at = text.length() - GROUP; at > first; at -= GROUP) {
      text.insert(at, text("number.group"));
    }
    return text.toString();
  }

  /** Names one after the other: {@code Riga, Vilnius}. */
  public String list(Iterable<String> names) {
    return String.join(text("list.separator"), names);
  }

  /**
   * The text of {@code key}.
   *
   * @throws TemplateFault when the theme has no such text
   */
  public String text(String key, Object... arguments) {
    Phrase phrase = words.get(key);
    if (phrase == null) {
      throw new TemplateFault("messages.properties", 0, "there is no text for '" + key + "'");
    }
    return phrase.with(written(arguments));
  }

  /** A number of things, in the form that the number asks for: {@code briefs.one} for 1. */
  public String counted(String key, int number) {
    return find(key + "." + plurals.form(number), number)
        .orElseGet(() -> text(key + ".other", number));
  }

  /** Each form of a number of things, {0} not filled in, by its name such as {@code one}. */
  public Map<String, String> forms(String key) {
    Map<String, String> forms = new LinkedHashMap<>();
    plurals.forms().forEach(form -> find(key + "." + form).ifPresent(t -> forms.put(form, t)));
    return forms;
  }

  /** {@code 30 January 2026}. */
  public String date(LocalDate day) {
    return dates.computeIfAbsent(
        day,
        d ->
            text(
                "date.long",
                d.getDayOfMonth() == 1 ? text("date.first") : String.valueOf(d.getDayOfMonth()),
                month(d.getMonthValue()),
                String.valueOf(d.getYear())));
  }

  /** With the mark that stands between it and the date: {@code Friday,}. */
  public String weekday(LocalDate day) {
    return text("date.weekday", text("weekday." + day.getDayOfWeek().getValue()));
  }

  /** {@code January 2026}. */
  public String month(YearMonth month) {
    return text("date.month", month(month.getMonthValue()), String.valueOf(month.getYear()));
  }

  private String month(int month) {
    return text("month." + month);
  }
}
